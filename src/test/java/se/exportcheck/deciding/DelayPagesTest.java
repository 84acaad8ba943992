package se.exportcheck.deciding;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.delivery.DeliveryChannel;

/** Every page of a decision that takes long passes the gates, in both languages and with what is wrong on it. */
@QuarkusTest
class DelayPagesTest {

    @Inject
    FrozenClock clock;

    @Inject
    Letters letters;

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void fromTheNoticeOfDelayToTheRefusal(String language) {
        var number = Story.inReview();
        try (var page = signedIn("officer", language)) {
            check(page, number, "");
            checkWithErrors(page, number, "/notify-delay");
        }
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) ->
                        grantCase.notifyDelay(LocalDate.of(2026, 6, 15), "Yttrandet dröjer.", actor, now));
        try (var page = signedIn("signatory", language)) {
            check(page, number, "");
            clock.moveTo(LocalDate.of(2026, 9, 2));
            check(page, number, "?six-months");
            check(page, number, "/request-decision");
            page.locator("main form button[type=submit]").first().click();
            check(page, number, "?requested");
        }
        try (var page = signedIn("decider", language)) {
            check(page, number, "?decider");
            checkWithErrors(page, number, "/refuse-delay-request");
        }
        try (var page = signedIn("registrar", language)) {
            checkWithErrors(page, number, "/record-delay-refusal");
        }
        Story.act(
                number,
                "decider",
                (grantCase, actor, now) ->
                        letters.refuseDelay(grantCase, "Yttrandet behövs.", DeliveryChannel.PORTAL, actor, now));
        try (var page = signedIn("signatory", language)) {
            check(page, number, "?refused");
            check(page, number, "/decision");
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
        page.locator("main form button[type=submit]").first().click();
        page.waitForSelector(".govuk-error-summary");
        look(page, path + "-errors");
    }

    private static void look(Page page, String path) {
        PageGates.check(page);
        var name = "delay" + path.replaceAll("[/?=]", "-") + "-" + page.getAttribute("html", "lang");
        Chromium.screenshot(page, name, 1280);
        Chromium.screenshot(page, name, 320);
    }
}
