package se.exportcheck.recovering;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.cases.CaseNumber;

/** Every page of a recovery passes the gates, in both languages and with what is wrong on it. */
@QuarkusTest
class RecoveringPagesTest {

    @Inject
    FrozenClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void theOfficersPages(String language) {
        try (var page = signedIn("officer", language)) {
            checkWithErrors(page, Recoveries.partlyPaid(), "/open-recovery");
            var opened = Recoveries.opened();
            check(page, opened, "");
            checkWithErrors(page, opened, "/recoveries/1/hear");
            checkWithErrors(page, opened, "/recoveries/1/drop");
            checkWithErrors(page, opened, "/recoveries/1/propose");
            var proposed = Recoveries.proposed();
            check(page, proposed, "/recoveries/1");
            var hearing = Recoveries.hearing();
            clock.moveTo(LocalDate.of(2026, 6, 1));
            check(page, hearing, "/recoveries/1/end-hearing");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesOfTheDecision(String language) {
        var proposed = Recoveries.proposed();
        try (var page = signedIn("decider", language)) {
            check(page, proposed, "/recoveries/1/decide");
            check(page, proposed, "/recoveries/1/decide/confirm");
            checkWithErrors(page, proposed, "/recoveries/1/send-back");
        }
        try (var page = signedIn("registrar", language)) {
            checkWithErrors(page, proposed, "/recoveries/1/record-decision");
            checkWithErrors(page, Recoveries.decided(), "/recoveries/1/dispatch");
            checkWithErrors(page, Recoveries.hearing(), "/recoveries/1/register-answer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void whatTheCompanySeesAndThePaymentsOfficerEnters(String language) {
        var hearing = Recoveries.hearing();
        var sent = Recoveries.sent();
        var repaid = Recoveries.repaid("10000.00");
        try (var page = signedIn("payer", language)) {
            checkWithErrors(page, repaid, "/recoveries/1/repay");
            checkWithErrors(page, Recoveries.overpaid(), "/recoveries/1/pay-back");
            checkWithErrors(page, Recoveries.enforceable(), "/recoveries/1/invoice");
        }
        try (var page = signedIn("signatory", language)) {
            check(page, hearing, "");
            checkWithErrors(page, hearing, "/recoveries/1/answer");
            check(page, sent, "/decision?ordinal=3");
            clock.moveTo(LocalDate.of(2026, 9, 1));
            check(page, repaid, "/recoveries/1");
        }
        try (var page = signedIn("admin", language)) {
            page.navigate("/admin/lending-rates");
            look(page, "rates");
            page.navigate("/admin/lending-rates/new");
            page.locator("main form button[type=submit]").first().click();
            page.waitForSelector(".govuk-error-summary");
            look(page, "rate-errors");
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
        page.locator("main form input[type=text]:visible, main form textarea:visible")
                .all()
                .forEach(field -> field.fill(""));
        page.locator("main form button[type=submit]").first().click();
        page.waitForSelector(".govuk-error-summary");
        look(page, path + "-errors");
    }

    private static void look(Page page, String path) {
        PageGates.check(page);
        var name = "recovering" + path.replaceAll("[/?=]", "-") + "-" + page.getAttribute("html", "lang");
        Chromium.screenshot(page, name, 1280);
        Chromium.screenshot(page, name, 320);
    }
}
