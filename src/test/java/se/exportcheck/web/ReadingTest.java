package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Browser.Upload;
import se.exportcheck.Database;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.audit.AuditFilter;
import se.exportcheck.audit.AuditLog;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;

/** Who has read what in a case is written down, once, before it is shown. */
@QuarkusTest
class ReadingTest {

    @Inject
    AuditLog log;

    @Test
    void theStaffsReadingIsWrittenDownAndTheCompanysOwnIsNot() {
        var number = Story.awaitingOpinion();
        for (var person : List.of("applicant", "signatory")) {
            assertThat(Browser.as(person).open("/cases/" + number).status()).isEqualTo(200);
        }
        assertThat(readings(number)).isEmpty();
        for (var person : List.of("officer", "auditor", "adviser")) {
            assertThat(Browser.as(person).open("/cases/" + number).status()).isEqualTo(200);
        }
        assertThat(readings(number))
                .containsExactly(
                        "Hanna Öberg CASE_OFFICER /cases/" + number,
                        "Rut Wallin AUDITOR /cases/" + number,
                        "Almira Stenqvist PARTNER_ADVISER /cases/" + number);
    }

    @Test
    void whatIsNotShownIsNotRead() {
        var number = Story.inReview();
        assertThat(Browser.as("applicant2").open("/cases/" + number).status()).isEqualTo(404);
        assertThat(Browser.as("officer-skane").open("/cases/" + number).status())
                .isEqualTo(404);
        assertThat(Browser.as("auditor").open("/cases/" + number + "/take-on").status())
                .isEqualTo(403);
        assertThat(Browser.as("officer").open("/cases/" + number + "/decision").status())
                .isNotEqualTo(200);
        assertThat(readings(number)).isEmpty();
    }

    /** By the route table: whoever makes a page for a case need not think of it. */
    @Test
    void everyPageOfACaseIsWrittenDownOnce() throws IOException {
        var number = Story.claimed();
        var browser = Browser.as("auditor");
        var pages = Files.readAllLines(Path.of("src/test/resources/approved/routes.txt")).stream()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .filter(route -> route.startsWith("/cases/{number}"))
                .map(route -> route.replace("{number}", number.value())
                        .replace("{ordinal}", "1")
                        .replace("{months}", "12")
                        .replaceAll("\\{[^}]+}", "0"))
                .filter(page -> browser.open(page).status() == 200)
                .toList();
        assertThat(pages).hasSizeGreaterThan(8);
        assertThat(readings(number))
                .containsExactlyElementsOf(
                        pages.stream().map(page -> "Rut Wallin AUDITOR " + page).toList());
    }

    @Test
    void aFileIsReadByWhicheverAddress() {
        var address = "/my/cases/" + Story.draft();
        Browser.as("applicant")
                .open(address + "/uploading")
                .press("Ladda upp", "remark", "x", "file", new Upload("Offert.pdf", Samples.pdf()));
        var number = sentIn(address);
        var files = Browser.as("officer").open("/cases/" + number + "/documents");
        var file = files.select("a[href*=/documents/]").attr("href");
        assertThat(files.open(file).bytes()).isEqualTo(Samples.pdf());
        var byReference = address + file.substring(file.indexOf("/documents/"));
        assertThat(files.open(byReference).bytes()).isEqualTo(Samples.pdf());
        assertThat(readings(number))
                .endsWith("Hanna Öberg CASE_OFFICER " + file, "Hanna Öberg CASE_OFFICER " + byReference);
    }

    @Test
    void whatCannotBeWrittenDownIsNotShown() throws SQLException {
        var number = Story.inReview();
        var officer = Browser.as("officer");
        try (var owner = Database.owner()) {
            owner.createStatement().execute("revoke insert on reading from exportcheck_app");
            try {
                officer.open("/cases/" + number);
                assertThat(officer.status()).isEqualTo(500);
                assertThat(officer.text()).doesNotContain("Mälarsensor");
                assertThat(Browser.as("applicant").open("/cases/" + number).status())
                        .isEqualTo(200);
            } finally {
                owner.createStatement().execute("grant insert on reading to exportcheck_app");
            }
        }
        assertThat(officer.open("/cases/" + number).status()).isEqualTo(200);
    }

    @Test
    void theLogIsReadUnderItsOwnEyes() {
        Browser.as("manager").open("/audit?person=Hanna+%C3%96berg");
        var last = Story.in(() -> log.all(AuditFilter.ALL).reduce((first, second) -> second))
                .orElseThrow();
        assertThat(last.actorName()).isEqualTo("Maria Forsberg");
        assertThat(last.said()).containsEntry("page", "/audit").doesNotContainKey("case_id");
        assertThat(last.caseNumber()).isEmpty();
    }

    @Test
    void whoeverOnlyReadsIsToldThatItIsLogged() {
        var number = Story.decided();
        var words = "Läsbehörighet – alla visningar loggas.";
        for (var page : List.of("", "/decision", "/events", "/audit")) {
            var auditor = Browser.as("auditor").open("/cases/" + number + page);
            assertThat(auditor.main()).as(page).contains(words);
            assertThat(auditor.buttons()).as(page).isEmpty();
        }
        assertThat(Browser.as("officer").open("/cases/" + number).main()).doesNotContain(words);
        assertThat(Browser.as("auditor").open("/cases").main()).doesNotContain(words);
        assertThat(Browser.inEnglishAs("auditor").open("/cases/" + number).main())
                .contains("Read access – every view is logged.");
    }

    private static CaseNumber sentIn(String draft) {
        var reference = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
        Story.act(reference, "applicant", GrantCase::submit);
        var signed = Browser.as("signatory").open(draft + "/sign").press("Skriv under och skicka in");
        return CaseNumber.fromString(signed.path().split("/")[2]);
    }

    private List<String> readings(CaseNumber number) {
        return Story.in(() -> log.all(AuditFilter.ofCase(number.value()))
                .filter(entry -> entry.kind().equals("reading"))
                .map(entry -> entry.actorName() + " " + entry.role() + " "
                        + entry.said().get("page"))
                .toList());
    }
}
