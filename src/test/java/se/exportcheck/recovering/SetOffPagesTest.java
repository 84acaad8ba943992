package se.exportcheck.recovering;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;

/** Every page of a set-off passes the gates, in both languages and with what is wrong on it. */
@QuarkusTest
class SetOffPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void theOfficersPages(String language) {
        var ready = SetOffStories.ready();
        try (var page = signedIn("officer", language)) {
            wrong(page, "/cases/" + ready.debt() + "/recoveries/1/begin-set-off", "begin-" + language);
            var heard = "/cases/" + SetOffStories.heard(15_000).debt() + "/set-offs/1";
            look(page, heard, "officer-" + language);
            wrong(page, heard + "/propose", "propose-" + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesOfTheDecision(String language) {
        var proposed = "/cases/" + SetOffStories.proposed(15_000).debt() + "/set-offs/1";
        try (var page = signedIn("decider", language)) {
            look(page, proposed + "/decide", "decide-" + language);
        }
        try (var page = signedIn("registrar", language)) {
            wrong(page, proposed + "/record-decision", "record-" + language);
            var decided = "/cases/" + SetOffStories.decided(15_000).debt() + "/set-offs/1";
            look(page, decided + "/dispatch", "dispatch-" + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void whatTheCompanyAndThePaymentsOfficerSee(String language) {
        var sent = SetOffStories.sent(15_000);
        try (var page = signedIn("signatory", language)) {
            look(page, "/cases/" + sent.debt() + "/set-offs/1", "company-" + language);
            look(page, "/cases/" + sent.debt() + "/decision?ordinal=4", "letter-" + language);
            look(page, "/cases/" + sent.payment() + "/claims/1", "claim-" + language);
        }
        var all = SetOffStories.done(40_000);
        try (var page = signedIn("payer", language)) {
            look(page, "/cases/" + all.payment() + "/claims/1/set-off", "book-" + language);
            look(page, "/payments", "payments-" + language);
        }
    }

    private static void look(Page page, String path, String name) {
        page.navigate(path);
        PageGates.check(page);
        Chromium.screenshot(page, "set-off-" + name, 1280);
    }

    private static void wrong(Page page, String path, String name) {
        page.navigate(path);
        page.locator("main form button[type=submit]").last().click();
        page.waitForSelector(".govuk-error-summary");
        PageGates.check(page);
        Chromium.screenshot(page, "set-off-" + name, 1280);
    }

    private static Page signedIn(String person, String language) {
        return language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
    }
}
