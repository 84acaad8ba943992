package se.exportcheck.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.audit.AuditChecks;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.appeals.Judgment;

/** Who may do what, and what an officer answered, are in the log with whoever did it, however often it changes. */
@QuarkusTest
class TracesTest {

    @Inject
    AuditChecks checks;

    @Inject
    Clock clock;

    @Test
    void everyAnswerOfTheChecklistStaysInTheLog() {
        var number = Story.inReview();
        for (var answer : new String[] {"YES", "NO"}) {
            Browser.as("officer")
                    .open("/cases/" + number + "/checklist")
                    .press("Spara checklistan", "answer-ELIG-03", answer, "comment-ELIG-03", "Skäl " + answer);
        }
        Browser.as("officer").open("/cases/" + number + "/checklist").press("Spara checklistan");
        var auditor = Browser.as("auditor").open("/audit?case=" + number);
        assertThat(auditor.select("tr:contains(Svar i checklistan, ELIG-03)").eachText())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("ELIG-03: ja", "Hanna Öberg"))
                .anySatisfy(line -> assertThat(line).contains("ELIG-03: nej", "Hanna Öberg"));
        assertThat(Browser.inEnglishAs("auditor").open("/audit?case=" + number).main())
                .contains("Answer in the checklist, ELIG-03: yes", "Answer in the checklist, ELIG-03: no");
    }

    @Test
    void theDelegationOrderLeavesATrace() {
        var admin = Browser.as("admin").open("/admin/delegation").press("Lägg till befattning");
        admin.press("Lägg till befattning", "postTitle", "spårad chef").press("Lägg till regel");
        admin.press(
                "Lägg till regel",
                "item",
                "77.1",
                "holder",
                "person-officer2",
                "committee",
                "regionala utvecklingsnämnden",
                "decisionType",
                "REFUSAL",
                "fromOnDay",
                2,
                "fromOnMonth",
                3,
                "fromOnYear",
                2026);
        admin.follow("Avsluta 77.1").press("Avsluta", "lastDayDay", "1", "lastDayMonth", "3", "lastDayYear", "2026");
        admin.follow("Lägg till innehavare eller ersättare spårad chef")
                .press(
                        "Lägg till innehavare eller ersättare",
                        "person",
                        "manager",
                        "holds",
                        "HOLDER",
                        "fromOnDay",
                        2,
                        "fromOnMonth",
                        3,
                        "fromOnYear",
                        2026);
        assertThat(acts())
                .contains(
                        "Adam NorénAdministratör Punkt i delegationsordningen tillagd: 77.1",
                        "Adam NorénAdministratör Punkt i delegationsordningen avslutad: 77.1",
                        "Adam NorénAdministratör Innehavare eller ersättare tillagd: ");
    }

    @Test
    void whoBelongsToTheRegionLeavesATrace() {
        var admin = Browser.as("admin").open("/admin/people/new");
        admin.press(
                "Lägg till person",
                "subject",
                "spar",
                "name",
                "Spår Spårsson",
                "email",
                "spar@vastmanland.example",
                "belongsTo",
                "STAFF");
        admin.follow("Ta bort Spår Spårsson").press("Ta bort");
        assertThat(acts())
                .contains(
                        "Adam NorénAdministratör Person tillagd: Spår Spårsson",
                        "Adam NorénAdministratör Person borttagen: Spår Spårsson");
    }

    @Test
    void whatIsAskedAndAnsweredStaysInTheLog() {
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number + "/request-completion");
        officer.press(
                "Skicka begäran",
                "message",
                "Skicka in offerten.",
                "items",
                "Offert",
                "lastDayDay",
                "20",
                "lastDayMonth",
                "3",
                "lastDayYear",
                "2026");
        Browser.as("applicant").open("/cases/" + number + "/supplement").press("Skicka svar", "answer", "Här är den.");
        assertThat(log(number))
                .anyMatch(line ->
                        line.contains("Begäran, remiss eller kommunicering: tillkom") && line.contains("Hanna Öberg"))
                .anyMatch(line -> line.contains("Begäran, remiss eller kommunicering: ändrades")
                        && line.contains("Sofia Lindqvist")
                        && line.contains("Här är den."));
    }

    /** What the company writes in its draft is its own until it is sent. */
    @Test
    void filesAreInTheLogOnceTheCaseIs() {
        var draft = Story.draft();
        var company = Browser.as("applicant").open("/my/cases/" + draft + "/attachments");
        company.press("Ladda upp", "kind", "QUOTE", "file", new Browser.Upload("borttagen.pdf", Samples.pdf("a")));
        company.press("Ta bort borttagen.pdf");
        company.press(
                "Ladda upp", "kind", "QUOTE", "file", new Browser.Upload("offert-sparas-sist.pdf", Samples.pdf("b")));
        assertThat(Browser.as("auditor").open("/audit?kind=case_trace").mainToTheEnd())
                .doesNotContain("offert-sparas-sist.pdf");
        var number = Story.received(Story.submitted(draft), "signatory");
        assertThat(log(number))
                .anyMatch(line -> line.contains("Fil: tillkom")
                        && line.contains("offert-sparas-sist.pdf")
                        && line.contains("Sofia Lindqvist"))
                .noneMatch(line -> line.contains("borttagen.pdf"));
    }

    @Test
    void rowsOfAClaimAreInTheLogFromThatItIsSentUntilItIsReviewed() {
        var number = Story.claimed();
        assertThat(log(number)).anyMatch(line -> line.contains("Rad i en begäran om utbetalning: tillkom"));
        Story.claim(number, "officer", (claim, actor, now) -> {
            claim.review(actor, now);
            claim.lines().forEach(line -> claim.reviewLine(line, line.amount(), null, null, actor));
        });
        assertThat(log(number))
                .anyMatch(line ->
                        line.contains("Rad i en begäran om utbetalning: ändrades") && line.contains("80000.00"));
    }

    @Test
    void appealsAreInTheLogStepByStep() {
        var number = Story.judged(Story.appealable(), Judgment.Result.UPHELD);
        assertThat(log(number))
                .anyMatch(line -> line.contains("Överklagande: tillkom"))
                .anyMatch(line -> line.contains("Överklagande: ändrades") && line.contains("1234-26"));
    }

    @Test
    void theLogSaysFromWhichNetworkButNotFromWhichAddress() {
        var number = Story.inReview();
        Browser.as("officer")
                .open("/cases/" + number + "/checklist")
                .press("Spara checklistan", "answer-ELIG-03", "YES");
        assertThat(log(number))
                .anyMatch(line -> line.contains("ELIG-03: ja") && line.contains("127.0.0.0/24"))
                .noneMatch(line -> line.contains("127.0.0.1"));
        assertThat(Story.in(() -> checks.check(clock.instant())).flaw())
                .as("the network is sealed, and no column of the row")
                .isEmpty();
    }

    private static List<String> log(CaseNumber number) {
        return Browser.as("auditor")
                .open("/audit?case=" + number)
                .select("tbody tr")
                .eachText();
    }

    /** What was done, and by whom, in the words of the log. */
    private static String acts() {
        return Browser.as("auditor").open("/audit?kind=administrative_act").mainToTheEnd();
    }
}
