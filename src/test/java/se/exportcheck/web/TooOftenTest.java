package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.Headers;
import se.exportcheck.PageGates;
import se.exportcheck.PatientRates;

/** One address cannot send forms or ask to sign in without end. */
@QuarkusTest
class TooOftenTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    /** Each test has a day of its own, on which nobody has sent anything. */
    private static int days;

    @Inject
    PatientRates rates;

    @Inject
    FrozenClock clock;

    @BeforeEach
    void limitsOfARegion() {
        clock.forward(Duration.ofDays(++days));
        rates.asTheyAre(true);
    }

    @AfterEach
    void noLimits() {
        rates.asTheyAre(false);
    }

    @Test
    void aVisitorWhoSendsTooManyFormsWaitsAndLosesNothing() {
        var browser = Browser.anonymous().open("/check/workplace");
        var times = IntStream.range(0, 60)
                .map(i -> browser.post("/check/workplace", "answer", "a" + i).status())
                .distinct();
        assertThat(times.toArray()).doesNotContain(429);
        browser.post("/check/workplace", "answer", "det jag skrev");
        assertThat(browser.status()).isEqualTo(429);
        assertThat(browser.title()).startsWith("Vänta en stund");
        assertThat(browser.header("Retry-After")).isEqualTo("2");
        assertThat(browser.value("answer")).isEqualTo("det jag skrev");
        assertThat(Browser.as("officer").open("/inbox").status())
                .as("others go on")
                .isEqualTo(200);
        clock.forward(Duration.ofSeconds(2));
        browser.press("Skicka igen");
        assertThat(browser.status()).isNotEqualTo(429);
    }

    @Test
    void whoeverIsSignedInIsNotCounted() {
        var browser = Browser.as("officer").open("/inbox");
        IntStream.range(0, 62)
                .forEach(i -> assertThat(
                                browser.post("/check/workplace", "answer", "x").status())
                        .isNotEqualTo(429));
    }

    @Test
    void tooManySignInsFromOneAddressWait() {
        for (int i = 0; i < 120; i++) {
            assertThat(Browser.anonymous().open("/sign-in").status()).isEqualTo(200);
        }
        var browser = Browser.anonymous();
        assertThat(browser.open("/sign-in").status()).isEqualTo(429);
        assertThat(browser.header("Retry-After")).isEqualTo("1");
        Headers.demand(browser::header, "too many");
        assertThat(browser.main()).contains("För många försök", "Vänta en minut");
        assertThat(Browser.anonymousInEnglish().open("/sign-in").main()).contains("Too many attempts");
        assertThat(browser.open("/").status()).isEqualTo(200);
    }

    @Test
    void eachAddressIsCountedByItselfAndTheNewerOnesByNetwork() {
        var rate = new Rate(3);
        assertThat(rate.waitOf("192.0.2.1", 1, NOW)).isEmpty();
        assertThat(rate.waitOf("192.0.2.1", 1, NOW)).contains(Duration.ofMinutes(1));
        assertThat(rate.waitOf("192.0.2.2", 1, NOW)).isEmpty();
        assertThat(rate.waitOf("2001:db8::1", 1, NOW)).isEmpty();
        assertThat(rate.waitOf("2001:db8::2", 1, NOW)).isPresent();
        assertThat(rate.waitOf("192.0.2.1", 1, NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void itRemembersNoMoreAddressesThanItMay() {
        var rate = new Rate(3);
        IntStream.range(0, 200).forEach(i -> rate.waitOf("192.0.2." + i, 1, NOW));
        assertThat(rate.size()).isEqualTo(3);
    }

    @Test
    void thePagePassesTheGatesInBothLanguages() {
        for (var page : List.of(Chromium.anonymous(), Chromium.anonymousInEnglish())) {
            page.navigate("/check/workplace");
            var browser = Browser.anonymous().open("/check/workplace");
            IntStream.range(0, 61).forEach(i -> browser.post("/check/workplace", "answer", "x"));
            page.locator("main form button").first().click();
            PageGates.check(page);
            Chromium.screenshot(page, "too-many-" + page.getAttribute("html", "lang"), 1280);
            page.close();
        }
    }
}
