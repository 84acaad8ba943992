package se.exportcheck.planning;

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

/** The page of last days and that of a secret address pass the gates in both languages. */
@QuarkusTest
class DeadlinesPagesTest {

    @Inject
    FrozenClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void lastDaysAndASecretAddress(String language) {
        Story.awaitingOpinion();
        Story.awaitingAcceptance();
        Story.active();
        clock.moveTo(LocalDate.of(2026, 3, 18));
        try (var page = language.equals("sv") ? Chromium.as("manager") : Chromium.inEnglishAs("manager")) {
            look(page, "/deadlines", "deadlines");
            look(page, "/deadlines?kind=REQUEST&officer=officer2", "deadlines-none");
            page.navigate("/deadlines");
            page.locator("main form[method=post] button").first().click();
            check(page, "deadlines-subscribed");
            look(page, "/deadlines", "deadlines-with-subscription");
        }
    }

    private static void look(Page page, String address, String name) {
        page.navigate(address);
        check(page, name);
    }

    private static void check(Page page, String name) {
        PageGates.check(page);
        var file = name + "-" + page.getAttribute("html", "lang");
        Chromium.screenshot(page, file, 1280);
        Chromium.screenshot(page, file, 320);
    }
}
