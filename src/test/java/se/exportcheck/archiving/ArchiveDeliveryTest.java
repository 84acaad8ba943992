package se.exportcheck.archiving;

import static org.assertj.core.api.Assertions.assertThat;
import static se.exportcheck.archiving.Archive.closed;
import static se.exportcheck.archiving.Archive.decide;
import static se.exportcheck.archiving.Archive.demandDelivery;
import static se.exportcheck.archiving.Archive.due;
import static se.exportcheck.archiving.Archive.handedOver;
import static se.exportcheck.archiving.Archive.proposed;
import static se.exportcheck.archiving.Archive.received;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.ScannerOfTests;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.disposal.RecordClass;
import se.exportcheck.documents.ClamDaemon;
import se.exportcheck.numbers.Checksum;

/** A case is delivered to the e-archive, which gives a receipt; nothing goes before where the plan says so (domain brief 6.2 T27). */
@QuarkusTest
class ArchiveDeliveryTest {

    @Inject
    ScannerOfTests scanner;

    @AfterEach
    void everythingIsKept() {
        demandDelivery(false);
        decide(Set.of());
    }

    @Test
    void nothingGoesBeforeTheReceipt() {
        decide(EnumSet.allOf(RecordClass.class));
        demandDelivery(true);
        var number = due();
        var id = String.valueOf(Story.<Long>read(number, GrantCase::id));
        var registrar = Browser.as("registrar").open("/archive").toPageWith(number.value());
        assertThat(registrar.select("tr:contains(" + number + ")").text()).contains("E-arkivet har inte kvitterat");
        assertThat(registrar.post("/archive/lists", "case", id).status()).isEqualTo(409);
        var delivered = handedOver(number);
        assertThat(registrar.post("/archive/lists", "case", id).status()).isEqualTo(409);
        delivered.open(delivered.select("a[href$=/receipt]").attr("href")).press("Spara kvittensen");
        assertThat(delivered.errors()).containsExactly("Skriv kvittensens beteckning");
        delivered.press("Spara kvittensen", "reference", "LEV-2036-17");
        assertThat(delivered.main()).contains("Kvittensen är inskriven.", "LEV-2036-17", "Regionarkivets e-arkiv");
        var list = proposed(number);
        Browser.as("manager").open(list).press("Godkänn listan").press("Gallra nu");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.ARCHIVED);
        assertThat(Browser.as("auditor").open("/audit?case=" + number).main()).contains("E-arkivets kvittens");
    }

    /** What happened after the package was made is not in it: the old receipt is none for that. */
    @Test
    void whatHappensAfterwardsHasToBeDeliveredToo() {
        decide(EnumSet.allOf(RecordClass.class));
        demandDelivery(true);
        var number = closed();
        received(number);
        Archive.later(number);
        var id = String.valueOf(Story.<Long>read(number, GrantCase::id));
        assertThat(Browser.as("registrar").post("/archive/lists", "case", id).status())
                .isEqualTo(409);
        received(number);
        assertThat(proposed(number)).startsWith("/archive/lists/");
    }

    @Test
    void aNoteThatIsWrittenAfterwardsHasToBeDeliveredToo() {
        decide(EnumSet.allOf(RecordClass.class));
        demandDelivery(true);
        var number = closed();
        received(number);
        Archive.overdue(number);
        var officer = Browser.as("officer").open("/cases/" + number);
        officer.press("Spara anteckning", "note", "Arkivet ringde.");
        assertThat(officer.main()).contains("Anteckningen är sparad.");
        assertThat(isRefused(number)).isTrue();
        received(number);
        assertThat(proposed(number)).startsWith("/archive/lists/");
    }

    /** A file that nobody has checked yet is not in the package: its receipt is none for that. */
    @Test
    void aFileThatWaitedToBeCheckedHasToBeDeliveredToo() throws IOException {
        decide(EnumSet.allOf(RecordClass.class));
        demandDelivery(true);
        var number = closed();
        try (var nobody = ClamDaemon.nobody()) {
            scanner.connect(nobody.getLocalPort());
            received(number);
        } finally {
            scanner.disconnect();
        }
        Archive.overdue(number);
        assertThat(isRefused(number)).isTrue();
        received(number);
        assertThat(proposed(number)).startsWith("/archive/lists/");
    }

    private static boolean isRefused(CaseNumber number) {
        var id = String.valueOf(Story.<Long>read(number, GrantCase::id));
        return Browser.as("registrar").post("/archive/lists", "case", id).status() == 409;
    }

    @Test
    void theChecksumIsThatOfTheFile() {
        var number = closed();
        var registrar = Archive.packed(number);
        var checksum = Checksum.of(registrar.bytes());
        assertThat(registrar.open("/cases/" + number + "/archive/deliveries").main())
                .contains(checksum, "Inte levererat");
        registrar.press("Spara leveransen", "deliveredOnYear", "2050");
        assertThat(registrar.errors()).contains("Välj vilket paket som levererades", "Skriv vilket e-arkiv det är");
        registrar.press(
                "Spara leveransen",
                "package",
                registrar.select("input[name=package]").attr("value"),
                "archive",
                "Regionarkivets e-arkiv",
                "deliveredOnYear",
                "2050");
        assertThat(registrar.errors()).hasSize(1).first().asString().startsWith("Skriv en dag från");
        for (var person : List.of("officer", "auditor", "decider")) {
            assertThat(Browser.as(person)
                            .post("/cases/" + number + "/archive/deliveries")
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/archive/deliveries")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePlanIsSetByTheManager() {
        var manager = Browser.as("manager").open("/archive/plan");
        manager.press("Spara planen", "delivery", List.of("DEMANDED"), "basis", "RUN-2037-00014");
        assertThat(manager.main()).contains("Planen är sparad.", "Krävs före gallring", "RUN-2037-00014");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        CaseNumber number = closed();
        var receipt = handedOver(number).select("a[href$=/receipt]").attr("href");
        Archive.packed(number);
        var page = language.equals("sv") ? Chromium.as("registrar") : Chromium.inEnglishAs("registrar");
        for (var at : List.of("/cases/" + number + "/archive/deliveries", receipt)) {
            page.navigate(at);
            PageGates.check(page);
            Chromium.screenshot(page, "deliveries" + at.length() + "-" + language, 1280);
        }
        Chromium.screenshot(page, "deliveries-" + language, 320);
        page.close();
    }
}
