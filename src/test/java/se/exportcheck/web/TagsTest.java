package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;

@QuarkusTest
class TagsTest {

    private static final String PAGE = "/about/gallery";

    @Test
    void aMistakeIsSaidOnTopAndAtTheFieldAndWhatWasTypedIsKept() {
        var browser = Browser.as("officer")
                .open(PAGE)
                .press(
                        "Spara",
                        "email",
                        "nobody",
                        "reasons",
                        "För <b>svar</b> & \"tal\"",
                        "kind",
                        "SERVICE",
                        "startDay",
                        "32");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.title()).startsWith("Fel: Galleri – ");
        assertThat(browser.errors())
                .containsExactly(
                        "Fyll i uppgiften", "Ange en e-postadress, till exempel namn@foretag.se", "Ange en dag");
        assertThat(browser.select("#email-error").text()).endsWith("namn@foretag.se");
        assertThat(browser.select("#email").attr("aria-describedby")).isEqualTo("email-error");
        assertThat(browser.value("reasons")).isEqualTo("För <b>svar</b> & \"tal\"");
        assertThat(browser.value("kind")).isEqualTo("SERVICE");
        assertThat(browser.value("startDay")).isEqualTo("32");
        for (var link : browser.select(".govuk-error-summary__list a")) {
            assertThat(browser.select(link.attr("href"))).as(link.outerHtml()).hasSize(1);
        }
    }

    @Test
    void mistakesAreSaidInTheLanguageOfThePage() {
        var browser = Browser.inEnglishAs("officer").open(PAGE).press("Spara", "email", "nobody");
        assertThat(browser.errors()).contains("Fill this in", "Enter an e-mail address, such as name@company.com");
    }

    @Test
    void aFormWithAFileIsSavedAndTheNextPageSaysSoOnce() {
        var file = new Browser.Upload("offert.pdf", "%PDF".getBytes(StandardCharsets.UTF_8));
        var browser = Browser.as("officer")
                .open(PAGE)
                .press(
                        "Spara",
                        "title",
                        "Mässa",
                        "reasons",
                        "Därför",
                        "kind",
                        "GOODS",
                        "markets",
                        List.of("DE", "US"),
                        "startDay",
                        "1",
                        "startMonth",
                        "12",
                        "startYear",
                        "2026",
                        "offer",
                        file);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.select(".govuk-notification-banner--success").text()).contains("Sparat");
        assertThat(browser.main()).contains("Inuti", "Ej angivet");
        assertThat(browser.select(".moj-identity-bar").text()).contains("Bolaget AB");
        assertThat(browser.open(PAGE).select(".govuk-notification-banner--success"))
                .isEmpty();
    }

    @Test
    void numbersAndDaysAreWrittenAsSwedesWriteThem() {
        assertThat(Browser.as("officer").open(PAGE).select("#amounts").text())
                .isEqualTo("50 000 kr · 12 345,60 kr · 12 345,60 € · 23 november 2026 · 2026-11-23"
                        + " · 23 november 2026 kl. 14.05 · Tyskland · 50 kB · 19811218-****");
        assertThat(Browser.inEnglishAs("officer").open(PAGE).select("#amounts").text())
                .contains("12 345.60 kr", "23 November 2026 at 14:05", "Germany");
    }

    @Test
    void everyTagPassesTheGates() {
        for (var page : List.of(Chromium.anonymous(), Chromium.anonymousInEnglish())) {
            page.navigate(PAGE);
            PageGates.check(page);
            Chromium.screenshot(page, "gallery-" + page.getAttribute("html", "lang"), 1280);
            Chromium.screenshot(page, "gallery-" + page.getAttribute("html", "lang"), 320);
            page.getByText("Spara", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();
            PageGates.check(page);
            Chromium.screenshot(page, "gallery-errors-" + page.getAttribute("html", "lang"), 1280);
            page.close();
        }
    }
}
