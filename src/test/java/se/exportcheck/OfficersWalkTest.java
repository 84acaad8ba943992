package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;

/** From the proposal to the company's yes, as each person does it in a real browser. */
@QuarkusTest
class OfficersWalkTest {

    @Test
    void aGrantIsProposedDecidedSentAndAcceptedWithJavaScript() {
        walk(Chromium::anonymous);
    }

    @Test
    void aGrantIsProposedDecidedSentAndAcceptedWithoutJavaScript() {
        walk(Chromium::withoutJavaScript);
    }

    private static void walk(Supplier<Page> window) {
        var number = Story.checked();
        as("officer", window, number, "propose", page -> {
            page.locator("input[name=outcome][value=GRANT]").check();
            page.locator("textarea[name=reasons]").fill("Åtgärden stärker exporten (17 §).");
            page.locator("textarea[name=priority]").fill("Ny marknad för ett litet företag (23 §).");
        });
        assertThat(status(number)).isEqualTo(CaseStatus.PROPOSED);
        as(
                "decider",
                window,
                number,
                "decide/confirm",
                page -> page.locator("input[name=conflict][value=NO]").check());
        assertThat(status(number)).isEqualTo(CaseStatus.DECIDED);
        as(
                "registrar",
                window,
                number,
                "conflict",
                page -> page.locator("input[name=conflict][value=NO]").check());
        as("registrar", window, number, "dispatch", page -> {});
        as(
                "signatory",
                window,
                number,
                "accept",
                page -> page.locator("main input[type=checkbox]").all().forEach(box -> box.check()));
        assertThat(status(number)).isEqualTo(CaseStatus.ACTIVE);
    }

    /** Opens the step, does what the person does there, and presses its last button. */
    private static void as(String person, Supplier<Page> window, CaseNumber number, String step, Consumer<Page> work) {
        var page = Chromium.signIn(window.get(), person);
        page.navigate("/cases/" + number + "/" + step);
        work.accept(page);
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("h1").count()).isOne();
        page.close();
    }

    private static CaseStatus status(CaseNumber number) {
        return Story.read(number, GrantCase::status);
    }
}
