package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;

@QuarkusTest
class TakingOnTest {

    @Test
    void anOfficerTakesACaseOn() {
        var number = Story.received("Mässa i Tokyo");
        var browser = Browser.as("officer").open("/cases/" + number);
        assertThat(browser.title()).startsWith("Ärende " + number);
        assertThat(browser.main()).contains("Mässa i Tokyo", "Tyskland, Polen");
        assertThat(browser.text()).contains("Mälarsensor AB, 559990-0007", "Inkommen");
        browser.press("Ta ärendet").pressImpartially("Ta ärendet");
        assertThat(browser.path()).isEqualTo("/cases/" + number);
        assertThat(browser.main()).contains("Ärendet är ditt.", "Granskningen började");
        assertThat(browser.text()).contains("Hanna Öberg");
        assertThat(Story.steps(number)).endsWith(CaseAction.TAKE_ON);
    }

    @Test
    void nobodyElseMayTakeItOn() {
        var number = Story.inReview();
        var before = Story.steps(number);
        var late = Browser.as("officer2").open("/cases/" + number).post("/cases/" + number + "/take-on");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.main()).contains("Ärendet står inte längre så att det går");
        assertThat(Browser.as("officer-skane").open("/cases/" + number).status())
                .isEqualTo(404);
        assertThat(Browser.as("decider")
                        .open("/cases/" + number)
                        .post("/cases/" + number + "/take-on")
                        .status())
                .isEqualTo(403);
        assertThat(Browser.as("applicant2")
                        .open("/cases/" + number + "/take-on")
                        .status())
                .isEqualTo(404);
        assertThat(Browser.as("officer2").open("/cases/" + number + "/take-on").status())
                .isEqualTo(409);
        assertThat(Story.steps(number)).isEqualTo(before);
    }

    @Test
    void theStaffWriteNotesThatStay() {
        var number = Story.inReview();
        var browser = Browser.as("officer").open("/cases/" + number);
        var key = browser.value("submissionKey");
        browser.press("Spara anteckning", "note", "Ringde Sofia.");
        assertThat(browser.main()).contains("Anteckningen är sparad.", "Ringde Sofia.", "Hanna Öberg");
        browser.press("Spara anteckning", "note", "Ringde Sofia.", "submissionKey", key);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(Story.<Integer>read(number, grantCase -> grantCase.notes().size()))
                .isEqualTo(1);
    }

    @Test
    void theDecisionIsOneOfThePagesOfADecidedCase() {
        var number = Story.decided();
        var browser = Browser.as("officer").open("/cases/" + number).follow("Beslut");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.path()).isEqualTo("/cases/" + number + "/decision");
    }

    @Test
    void anAuditorReadsWithoutAButton() {
        var number = Story.received();
        var browser = Browser.as("auditor").open("/cases/" + number);
        assertThat(browser.buttons()).isEmpty();
        assertThat(browser.select("form[method=post]")).isEmpty();
    }

    @Test
    void theCasePagePassesTheGatesInBothLanguages() {
        var received = Story.received();
        var asked = Story.awaitingCompletion();
        for (var page : List.of(Chromium.as("officer"), Chromium.inEnglishAs("officer"))) {
            for (var address : List.of(received.value(), received + "/take-on", asked.value(), asked + "/events")) {
                page.navigate("/cases/" + address);
                PageGates.check(page);
            }
            page.navigate("/cases/" + asked);
            Chromium.screenshot(page, "case-" + page.getAttribute("html", "lang"), 1280);
            Chromium.screenshot(page, "case-" + page.getAttribute("html", "lang"), 320);
            page.close();
        }
    }
}
