package se.exportcheck.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Story;

/** Who may do what, and what an officer answered, are in the log with whoever did it, however often it changes. */
@QuarkusTest
class TracesTest {

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

    /** What was done, and by whom, in the words of the log. */
    private static String acts() {
        return Browser.as("auditor").open("/audit?kind=administrative_act").mainToTheEnd();
    }
}
