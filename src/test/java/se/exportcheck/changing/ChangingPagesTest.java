package se.exportcheck.changing;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.cases.changes.Wish;

/** Every page of a change passes the gates, in both languages and with what is wrong on it. */
@QuarkusTest
class ChangingPagesTest {

    private static final Wish PLAN = Wish.change(
            "Vi köper en större studie i stället för mässan.",
            "Mässan är inställd.",
            new CostPlan(Map.of(CostType.CONSULT, new BigDecimal("160000.00"))));

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void theCompanysPages(String language) {
        var number = Story.active();
        try (var page = signedIn("signatory", language)) {
            check(page, number, "/request-change");
            checkWithErrors(page, number, "/request-change?kind=EXTENSION");
            checkWithErrors(page, number, "/request-change?kind=CHANGE");
            var asked = Story.extensionRequested(number);
            check(page, asked, "");
            check(page, asked, "/changes/1");
            check(page, asked, "/changes/1/withdraw");
            check(page, Story.changeRequested(PLAN), "/changes/1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void theOfficersPages(String language) {
        var plan = Story.changeRequested(PLAN);
        try (var page = signedIn("officer", language)) {
            check(page, plan, "");
            check(page, plan, "/changes/1/review");
            Story.change(plan, "officer", (change, actor, now) -> change.review(actor, now));
            checkWithErrors(page, plan, "/changes/1/propose");
            var time = Story.extensionRequested();
            Story.change(time, "officer", (change, actor, now) -> change.review(actor, now));
            checkWithErrors(page, time, "/changes/1/propose");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesOfTheDecision(String language) {
        var number = Story.changeProposed(PLAN);
        try (var page = signedIn("decider", language)) {
            check(page, number, "/changes/1");
            check(page, number, "/changes/1/decide");
            checkWithErrors(page, number, "/changes/1/send-back");
            check(page, number, "/changes/1/decide/confirm");
            page.locator("main form button[type=submit]").last().click();
        }
        try (var page = signedIn("registrar", language)) {
            check(page, number, "/changes/1/dispatch");
            page.locator("main form button[type=submit]").last().click();
        }
        try (var page = signedIn("signatory", language)) {
            check(page, number, "/decision");
            check(page, number, "/decision?ordinal=1");
            check(page, number, "/changes/1");
        }
    }

    private static Page signedIn(String person, String language) {
        return language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
    }

    private static void check(Page page, CaseNumber number, String path) {
        page.navigate("/cases/" + number + path);
        look(page, path);
    }

    /** As it opens, and after its button is pressed with every field empty. */
    private static void checkWithErrors(Page page, CaseNumber number, String path) {
        check(page, number, path);
        page.locator("main form input[type=text], main form textarea").all().forEach(field -> field.fill(""));
        page.locator("main form button[type=submit]").first().click();
        page.waitForSelector(".govuk-error-summary");
        look(page, path + "-errors");
    }

    private static void look(Page page, String path) {
        PageGates.check(page);
        var name = "changing" + path.replaceAll("[/?=]", "-") + "-" + page.getAttribute("html", "lang");
        Chromium.screenshot(page, name, 1280);
        Chromium.screenshot(page, name, 320);
    }
}
