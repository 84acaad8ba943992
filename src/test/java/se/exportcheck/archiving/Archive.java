package se.exportcheck.archiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.archive.ArchiveDeliveries;
import se.exportcheck.cases.disposal.RecordClass;
import se.exportcheck.cases.disposal.RecordsPlan;
import se.exportcheck.companies.Entered;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Upload;
import se.exportcheck.schemes.Call;

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

    /** The plan wants a receipt of the e-archive first; the case is packed, delivered and received, and the plan is put back. */
    public static void delivered() {
        demandDelivery(true);
        received(closed());
        demandDelivery(false);
    }

    /** A package of the case is made; the registrar's browser has it. */
    public static Browser packed(CaseNumber number) {
        return Browser.as("registrar")
                .open("/cases/" + number + "/archive/deliveries")
                .press("Hämta arkivpaket (zip)");
    }

    /** What the package of a case tells of it. */
    static Document described(CaseNumber number) {
        var browser = packed(number);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(browser.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("/case.xml")) {
                    return Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), Parser.xmlParser());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("The package says nothing of the case");
    }

    /** Where the receipt of a delivery is entered. */
    public static String toBeReceived() {
        return handedOver(closed()).select("a[href$=/receipt]").attr("href");
    }

    /** The case is packed and delivered, and the e-archive has given a receipt. */
    static Browser received(CaseNumber number) {
        var registrar = handedOver(number);
        var receipt = registrar.select("a[href$=/receipt]").attr("href");
        return registrar.open(receipt).press("Spara kvittensen", "reference", "LEV-2036-17");
    }

    static Browser handedOver(CaseNumber number) {
        var registrar = packed(number);
        registrar.open("/cases/" + number + "/archive/deliveries");
        registrar.press(
                "Spara leveransen",
                "package",
                registrar.select("input[name=package]").attr("value"),
                "archive",
                "Regionarkivets e-arkiv");
        assertThat(registrar.main()).contains("Leveransen är inskriven.");
        return registrar;
    }

    /** Its last day passes, and a letter comes in. */
    static void later(CaseNumber number) {
        overdue(number);
        Browser.as("registrar")
                .open("/cases/" + number + "/register-paper")
                .press(
                        "Registrera",
                        "kind",
                        "MATERIAL",
                        "channel",
                        "POST",
                        "sender",
                        "Mälarsensor AB",
                        "subject",
                        "Ett sent brev");
    }

    static void demandDelivery(boolean demanded) {
        Story.in(() -> {
            var at = bean(FrozenClock.class).instant();
            bean(ArchiveDeliveries.class)
                    .demand(demanded, "RUN-2026-00002", new Entered("manager", "Maria Forsberg", at));
            return true;
        });
    }

    /** A programme pays for a scheme, and has said how long it wants its cases kept. */
    public static void programmeDateSaid() {
        programmeDateSaid(OtherSchemes.programme());
    }

    static void programmeDateSaid(Call call) {
        var registrar = Browser.as("registrar").open("/archive/programmes");
        registrar.press(
                "Spara dagen",
                "schemeVersion",
                call.schemeVersion().id(),
                "lastDayDay",
                "31",
                "lastDayMonth",
                "12",
                "lastDayYear",
                "2039",
                "basis",
                "Tillväxtverkets meddelande 2030-11-04.");
        assertThat(registrar.main()).contains("Dagen är inskriven.", "2039-12-31", "Tillväxtverkets meddelande");
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
