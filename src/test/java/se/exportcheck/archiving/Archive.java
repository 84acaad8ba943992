package se.exportcheck.archiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.disposal.RecordClass;
import se.exportcheck.cases.disposal.RecordsPlan;
import se.exportcheck.companies.Entered;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Upload;

/** Cases and lists of the archive, as tests begin with them. */
public final class Archive {

    private Archive() {}

    /** A closed case with a file. */
    public static CaseNumber closed() {
        var number = Story.refused();
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) -> bean(Documents.class)
                        .attach(
                                grantCase,
                                DocumentKind.PROJECT_PLAN,
                                new Upload("plan.pdf", file(number)),
                                actor,
                                now));
        return Story.then(number, "registrar", GrantCase::dispatch);
    }

    /** The same, on the day after the last that it must be kept. */
    public static CaseNumber due() {
        return overdue(closed());
    }

    /** Its last day passes. */
    static CaseNumber overdue(CaseNumber number) {
        var last = Story.<LocalDate>read(number, GrantCase::decidedOn).plusYears(10);
        bean(FrozenClock.class).moveTo(last.plusDays(1));
        return number;
    }

    /** Puts the case on a list of its own, for all that there is; the address of the list. */
    public static String proposed(CaseNumber number) {
        if (Story.in(() -> bean(RecordsPlan.class).disposed()).isEmpty()) {
            decide(EnumSet.allOf(RecordClass.class));
        }
        var registrar = Browser.as("registrar").open("/archive").toPageWith(number.value());
        registrar.press("Föreslå gallring av de valda", "case", Story.<Long>read(number, GrantCase::id));
        assertThat(registrar.main()).contains("Gallringslistan är föreslagen.");
        return registrar.path();
    }

    /** A case that was on hold for a while, and is disposed of; the plan is put back. */
    public static void carriedOut() {
        var number = due();
        copied(number);
        var registrar = Browser.as("registrar").open("/cases/" + number + "/archive");
        registrar
                .press("Sätt gallringsstopp", "ground", "AUDIT", "reason", "Revision.")
                .follow("Häv: Revision");
        registrar.press("Häv gallringsstoppet", "reason", "Revisionen är klar.");
        Browser.as("manager").open(proposed(number)).press("Godkänn listan").press("Gallra nu");
        decide(EnumSet.noneOf(RecordClass.class));
    }

    /** A copy of the application without its contact person, for the public; the registrar's browser at the list of copies. */
    static Browser copied(CaseNumber number) {
        return Browser.as("registrar")
                .open("/cases/" + number + "/copies/new")
                .press(
                        "Gör kopian",
                        "recipient",
                        "PUBLIC",
                        "parts",
                        List.of("application"),
                        "kinds",
                        List.of("IDENTITY_NUMBER", "ACCOUNT", "CONTACT", "OWNERS"),
                        "known",
                        "OTHER",
                        "ground",
                        "OSL 21 kap. 3 §",
                        "reason",
                        "Uppgifterna rör enskildas personliga förhållanden.");
    }

    static void decide(Set<RecordClass> disposed) {
        Story.in(() -> {
            var at = bean(FrozenClock.class).instant();
            bean(RecordsPlan.class).decide(disposed, "RUN-2026-00001", new Entered("manager", "Maria Forsberg", at));
            return true;
        });
    }

    /** A file like no other case's. */
    private static Path file(CaseNumber number) {
        try {
            return Files.write(Files.createTempFile("plan", ".pdf"), Samples.pdf(number.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
