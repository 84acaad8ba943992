package se.exportcheck.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import se.exportcheck.administering.CaseImport;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.disclosures.Asked;
import se.exportcheck.cases.disclosures.DisclosureSituation;
import se.exportcheck.cases.disclosures.Disclosures;
import se.exportcheck.cases.disclosures.Requester;
import se.exportcheck.cases.disclosures.Way;
import se.exportcheck.cases.disposal.Disposals;
import se.exportcheck.cases.disposal.HoldGround;
import se.exportcheck.cases.disposal.LegalHolds;
import se.exportcheck.cases.disposal.RecordClass;
import se.exportcheck.cases.disposal.RecordsPlan;
import se.exportcheck.companies.Entered;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Pdf;
import se.exportcheck.documents.Upload;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Regions;

/**
 * Cases of ten years ago, for the archive: two whose time is over, one on hold, and one on a list that waits for approval.
 * Somebody has asked to have documents of one.
 */
@ApplicationScoped
class DemoArchive {

    private static final String SCANNED = "<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"UTF-8\" />"
            + "<title>Inskannad ansökan</title></head><body><h1>Ansökan om exportcheck</h1><p>%s, %s</p></body></html>";

    private final CaseImport imports;
    private final Cases cases;
    private final RecordsPlan plan;
    private final LegalHolds holds;
    private final Disposals disposals;
    private final Disclosures disclosures;
    private final Regions regions;
    private final Documents documents;
    private final Pdf pdf;
    private final DemoPeople people;

    DemoArchive(
            CaseImport imports,
            Cases cases,
            RecordsPlan plan,
            LegalHolds holds,
            Disposals disposals,
            Disclosures disclosures,
            Regions regions,
            Documents documents,
            Pdf pdf,
            DemoPeople people) {
        this.imports = imports;
        this.cases = cases;
        this.plan = plan;
        this.holds = holds;
        this.disposals = disposals;
        this.disclosures = disclosures;
        this.regions = regions;
        this.documents = documents;
        this.pdf = pdf;
        this.people = people;
    }

    /** Fills the archive of a region whose old cases there is a list of. */
    void make(String region, Instant now) {
        try (var list = DemoArchive.class.getResourceAsStream("/demo/archived-cases-%s.csv".formatted(region))) {
            if (list != null) {
                imports.take(list.readAllBytes(), people.administrator());
                fill(now);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Instant now) {
        var registrar = people.registrar();
        plan.decide(
                Set.of(RecordClass.FILES, RecordClass.APPLICATION, RecordClass.CONTACTS),
                "Regionarkivets beslut RA-2025-14, 2025-05-20",
                entered(people.manager(), now));
        List.of("RV150001", "RV150003", "RV160001").forEach(number -> scan(find(number), registrar, now));
        holds.place(
                find("RV150003"),
                HoldGround.AUDIT,
                "Riksrevisionen granskar stödet till exportföretag 2015 och har bett att få se handlingarna.",
                entered(registrar, now));
        disposals.propose(List.of(find("RV150001")), registrar, now);
        disclosures.register(
                find("RV160001"),
                new Asked(Stockholm.dateOf(now), Way.PHONE, "Beslutet och ansökan."),
                Requester.UNKNOWN,
                new DisclosureSituation(registrar, regions.current().disclosure(), now));
    }

    private void scan(GrantCase grantCase, Actor registrar, Instant now) {
        try {
            var page = SCANNED.formatted(grantCase.companyName(), grantCase.number());
            var content = Files.write(Files.createTempFile("demo", ".pdf"), pdf.of(page));
            documents.attach(
                    grantCase, DocumentKind.PAPER_APPLICATION, new Upload("ansokan.pdf", content), registrar, now);
            Files.delete(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GrantCase find(String number) {
        return cases.visible(new CaseNumber(number), people.registrar()).orElseThrow();
    }

    private static Entered entered(Actor actor, Instant now) {
        return new Entered(actor.subject(), actor.name(), now);
    }
}
