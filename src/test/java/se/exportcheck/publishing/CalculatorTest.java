package se.exportcheck.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Api;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;

/** Anybody counts aid of minor importance, on the page and through the API. */
@QuarkusTest
class CalculatorTest {

    private static final String PATH = "/check/de-minimis";

    @Inject
    FrozenClock clock;

    @Test
    void aVisitorFindsOutThatItFitsAndHow() {
        var visitor = Browser.anonymous().open("/").follow("Räkna ut hur mycket stöd av mindre betydelse ni har kvar");
        count(visitor, "22727.27", "277272.73");
        assertThat(plain(visitor))
                .contains("Stödet ryms")
                .contains("Använt 277 272,73 €, kvar 22 727,27 €. Det nya stödet räknas som 22 727,27 €.")
                .contains("Om det beviljas är 0,00 € kvar.", "(EU) 2023/2831 art. 3.2")
                .contains("Stöd som beviljats från och med 2 mars 2023 till och med 2 mars 2026 räknas.")
                .contains("Från 16 januari 2028 räknas 277 272,73 € inte längre.");
        assertThat(visitor.value("amount1")).isEqualTo("277272.73");
    }

    /** DM-03: one cent over, and none of it may be granted. */
    @Test
    void oneCentOverAndNoneOfItFits() {
        var visitor = Browser.anonymous().open(PATH);
        count(visitor, "22727.27", "277272.74");
        assertThat(plain(visitor))
                .contains("Stödet ryms inte", "Summan blir 300 000,01 €.", "inte heller en del av det");
    }

    @Test
    void kronorCountAtTheRateOfTheirOwnDay() {
        var visitor = Browser.anonymous().open(PATH);
        visitor.press(
                "Räkna",
                "day1Day",
                "1",
                "day1Month",
                "5",
                "day1Year",
                "2025",
                "amount1",
                "250 000",
                "currency1",
                "SEK",
                "amount",
                "100000",
                "currency",
                "SEK");
        assertThat(visitor.select("tbody tr").text()).contains("InforEuro 2025-05-01");
        assertThat(plain(visitor)).contains("InforEuro, 1 mars 2026", "avrundas uppåt till hel cent");
    }

    @Test
    void aidOutsideTheYearsNeedsNoRateAndDoesNotCount() {
        var visitor = Browser.anonymous().open(PATH);
        visitor.press(
                "Räkna",
                "day1Day",
                "1",
                "day1Month",
                "5",
                "day1Year",
                "2010",
                "amount1",
                "250000",
                "currency1",
                "SEK",
                "amount",
                "100000",
                "currency",
                "SEK");
        assertThat(plain(visitor)).contains("utanför de tre åren", "Använt 0,00 €");
    }

    @Test
    void aDayAheadIsCountedByTheLatestRate() {
        var visitor = Browser.anonymous().open(PATH);
        visitor.press("Räkna", "dayYear", "2027", "amount", "100000", "currency", "SEK");
        assertThat(plain(visitor)).contains("Kursen för dagen är inte känd än. Den senaste är använd.");
    }

    @Test
    void aRowIsAddedWithoutLosingWhatWasTyped() {
        var visitor = Browser.anonymous().open(PATH);
        visitor.press("Lägg till en rad", "amount1", "17", "amount", "-3");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.select("[name=amount3]")).hasSize(1);
        assertThat(visitor.value("amount1")).isEqualTo("17");
        assertThat(visitor.value("amount")).isEqualTo("-3");
        for (var row = 4; row <= 20; row++) {
            visitor.press("Lägg till en rad");
        }
        assertThat(visitor.buttons()).doesNotContain("Lägg till en rad");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount | ''",
                "amount | -1",
                "amount | <script>alert(1)</script>",
                "amount | 99999999999999999999",
                "dayYear | 2031",
                "dayYear | x",
                "dayMonth | 13",
                "currency | USD",
                "amount1 | abc",
                "currency1 | ''",
                "regulation1 | '; drop table aid_entry; --",
                "day1Year | 1899",
                "day1Year | 2027"
            })
    void whatCannotBeCountedIsSaidAtItsFieldAndKept(String field, String typed) {
        var visitor = Browser.anonymous().open(PATH);
        visitor.press(
                "Räkna",
                "day1Day",
                "1",
                "day1Month",
                "5",
                "day1Year",
                field.equals("day1Year") ? typed : "2025",
                "amount1",
                field.equals("amount1") ? typed : "10",
                "currency1",
                field.equals("currency1") ? typed : "EUR",
                "regulation1",
                field.equals("regulation1") ? typed : "GENERAL",
                "amount",
                field.equals("amount") ? typed : "10",
                "dayMonth",
                field.equals("dayMonth") ? typed : "3",
                "dayYear",
                field.equals("dayYear") ? typed : "2026",
                "currency",
                field.equals("currency") ? typed : "EUR");
        assertThat(visitor.status()).isEqualTo(422);
        var at = field.replaceAll("(day1?)(Year|Month)", "$1");
        assertThat(visitor.select("#" + at + "-error").text()).isNotBlank();
        assertThat(visitor.errors()).hasSize(1);
        assertThat(visitor.select("script:containsData(alert(1))")).isEmpty();
        if (!field.startsWith("currency") && !field.startsWith("regulation")) {
            assertThat(visitor.value(field)).isEqualTo(typed);
        }
    }

    @Test
    void theApiSaysTheSame() {
        post("""
                {"day": "2026-03-02", "amount": 22727.27, "currency": "EUR", "earlier": [
                  {"grantedOn": "2025-01-15", "amount": "277272.73", "currency": "EUR", "regulation": "GENERAL"}]}""")
                .statusCode(200)
                .body("fits", equalTo(true))
                .body("ceilings[0].used", equalTo(277272.73f))
                .body("ceilings[0].left", equalTo(0.0f))
                .body("earlier[0].leavesOn", equalTo("2028-01-16"))
                .body("leavings[0].day", equalTo("2028-01-16"));
    }

    /** DM-R11: agriculture meets its own ceiling and the general one. */
    @Test
    void theApiKnowsTheOtherRegulations() {
        post("""
                {"day": "2026-03-02", "amount": "10000.01", "currency": "EUR", "regulation": "AGRICULTURE", "earlier": [
                  {"grantedOn": "2025-01-15", "amount": "40000", "currency": "EUR", "regulation": "AGRICULTURE"}]}""")
                .statusCode(200)
                .body("fits", equalTo(false))
                .body("ceilings", hasSize(2))
                .body("ceilings.fits", containsInAnyOrder(false, true));
    }

    @Test
    void theApiNamesTheFieldsThatAreWrong() {
        post("""
                {"day": "2026-02-30", "amount": "-1", "earlier": [
                  {"grantedOn": "yesterday", "amount": "1", "currency": "NOK"}, null]}""")
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "day",
                                "amount",
                                "currency",
                                "earlier[0].grantedOn",
                                "earlier[0].currency",
                                "earlier[1].grantedOn",
                                "earlier[1].amount",
                                "earlier[1].currency"))
                .body("errors[0].message", notNullValue());
        post("{}").statusCode(422).body("errors.field", contains("day", "amount", "currency"));
        post("").statusCode(422);
        post("[1").statusCode(400);
    }

    @Test
    void theApiTakesAToken() {
        given().baseUri(Browser.root())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/de-minimis/calculations")
                .then()
                .statusCode(401);
    }

    @Test
    void theApiIsDescribed() {
        assertThat(given().baseUri(Browser.root())
                        .get("/q/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("/api/v1/de-minimis/calculations", "rateAssumed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagePassesTheGates(String language) {
        clock.moveTo(LocalDate.of(2026, 11, 23));
        var page = language.equals("sv") ? Chromium.anonymous() : Chromium.anonymousInEnglish();
        page.navigate(PATH);
        PageGates.check(page);
        page.locator("#amount1").fill("3000000");
        page.locator("#day1").fill("5");
        page.locator("#day1Month").fill("5");
        page.locator("#day1Year").fill("2025");
        page.locator("#amount").fill("250000");
        page.locator("main form button").last().click();
        PageGates.check(page);
        page.locator("details summary").first().click();
        Chromium.screenshot(page, "calculator-" + language, 320);
        Chromium.screenshot(page, "calculator-" + language, 1280);
        page.locator("#amount").fill("");
        page.locator("main form button").last().click();
        PageGates.check(page);
        page.close();
    }

    private static void count(Browser visitor, String planned, String earlier) {
        visitor.press(
                "Räkna",
                "day1Day",
                "15",
                "day1Month",
                "1",
                "day1Year",
                "2025",
                "amount1",
                earlier,
                "currency1",
                "EUR",
                "amount",
                planned,
                "currency",
                "EUR");
        assertThat(visitor.errors()).isEmpty();
    }

    private static String plain(Browser browser) {
        return browser.main().replace('\u00a0', ' ');
    }

    private static ValidatableResponse post(String json) {
        return Api.as("applicant")
                .contentType(ContentType.JSON)
                .body(json)
                .post("/api/v1/de-minimis/calculations")
                .then();
    }
}
