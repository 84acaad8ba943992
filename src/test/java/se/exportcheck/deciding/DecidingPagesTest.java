package se.exportcheck.deciding;

import static se.exportcheck.deciding.AnswerTest.at;
import static se.exportcheck.deciding.AnswerTest.sent;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Outcome;

/** Every page of the journey in both languages, with what is wrong with its form where it has one. */
@QuarkusTest
class DecidingPagesTest {

    @ParameterizedTest
    @CsvSource({"decider, decide", "decider, decide/confirm", "decider, send-back"})
    void pagesOfAProposalPass(String person, String step) {
        check(Story.proposed(), person, step);
    }

    @ParameterizedTest
    @CsvSource({"officer, dispatch", "officer, decision", "registrar, decision"})
    void pagesOfADecisionPass(String person, String step) {
        check(LetterTest.decided(Outcome.PARTIAL_GRANT), person, step);
    }

    @ParameterizedTest
    @CsvSource({"signatory, decision", "signatory, accept", "applicant, accept", "signatory, decline", "officer, lapse"
    })
    void pagesOfASentDecisionPass(String person, String step) {
        check(sent(Outcome.GRANT), person, step);
    }

    private static void check(CaseNumber number, String person, String step) {
        check(Chromium.as(person), number, person, step);
        check(Chromium.inEnglishAs(person), number, person, step);
    }

    private static void check(Page page, CaseNumber number, String person, String step) {
        page.navigate(at(number, step));
        look(page, person + "-" + step.replace('/', '-'));
        var form = page.locator("main form button");
        if (step.equals("decline") && form.count() > 0) {
            page.fill("textarea", "x".repeat(1001));
        }
        if (step.equals("send-back") || step.equals("decline") || (step.equals("accept") && form.count() > 0)) {
            form.click();
            look(page, person + "-" + step + "-error");
        }
        page.close();
    }

    private static void look(Page page, String name) {
        PageGates.check(page);
        UnaryOperator<String> named = part -> "deciding-" + part + "-" + page.getAttribute("html", "lang");
        Chromium.screenshot(page, named.apply(name), 1280);
        Chromium.screenshot(page, named.apply(name), 320);
    }
}
