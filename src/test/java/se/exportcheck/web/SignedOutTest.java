package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;

@QuarkusTest
class SignedOutTest {

    @Test
    void whatWasTypedWhenTheSignInRanOutIsKeptAndCanBeSentAgain() {
        var number = Story.inReview();
        var browser = Browser.as("officer").open("/cases/" + number);
        browser.signOutQuietly();
        browser.post("/cases/" + number + "/notes", "text", "Ringde \"Karin\" <om> tidplanen");
        assertThat(browser.status()).isEqualTo(401);
        assertThat(browser.value("text")).isEqualTo("Ringde \"Karin\" <om> tidplanen");
        int notes = Story.read(number, grantCase -> grantCase.notes().size());
        assertThat(notes).isZero();
        assertThat(browser.buttons()).contains("Fortsätt med det jag skrev");
    }

    @Test
    void aStepWithoutASignInIsNotTaken() {
        var number = Story.received();
        var browser = Browser.as("officer").open("/cases/" + number).signOutQuietly();
        assertThat(browser.post("/cases/" + number + "/take-on").status()).isEqualTo(401);
        assertThat(Story.steps(number)).doesNotContain(CaseAction.TAKE_ON);
    }
}
