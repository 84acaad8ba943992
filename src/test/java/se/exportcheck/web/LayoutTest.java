package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;

@QuarkusTest
class LayoutTest {

    @Test
    void everyPageSaysWhereOneIs() {
        var browser = Browser.anonymous().open("/");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.title()).isEqualTo("Ta första steget till en ny marknad – Exportcheck – Region Västmanland");
        assertThat(browser.select("html").attr("lang")).isEqualTo("sv");
        assertThat(browser.text()).contains("Demo", "Gå direkt till innehållet", "Tillgänglighetsredogörelse");
    }

    @Test
    void theLanguageIsChosenOnThePageAndStays() {
        var browser = Browser.anonymous().open("/").follow("English");
        assertThat(browser.select("html").attr("lang")).isEqualTo("en");
        assertThat(browser.open("/about/nothing").select("html").attr("lang")).isEqualTo("en");
        assertThat(browser.open("/").follow("Svenska").text()).contains("Personuppgifter");
    }

    @Test
    void theBrowserIsBelievedUntilSomeoneChooses() {
        assertThat(Browser.anonymousInEnglish().open("/").text()).contains("Accessibility statement");
    }

    @Test
    void whoeverSignsInSeesTheirNameAndTheirPlaces() {
        var browser = Browser.as("officer").open("/");
        assertThat(browser.text()).contains("Hanna Öberg", "Logga ut");
        assertThat(browser.select(".govuk-service-navigation__link").eachText())
                .containsExactly("Inkorg", "Ärenden", "Sista dagar", "Uppföljningar", "Stödregister");
    }

    @Test
    void aPageThatDoesNotExistSaysSo() {
        var browser = Browser.as("officer").open("/nowhere");
        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.main()).contains("Sidan finns inte");
    }
}
