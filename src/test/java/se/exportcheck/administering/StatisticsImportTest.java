package se.exportcheck.administering;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.Api;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;

/** Official statistics come in by page and by API, and are shown to anybody. */
@QuarkusTest
class StatisticsImportTest {

    private static final String HEAD =
            "year;county_code;method;size_class;value_msek;companies;suppressed;source;retrieved\n";

    @Test
    void exportsAndPopulationAreSeenBeforeTheyAreTakenInAndThenByAnybody() {
        var browser = Browser.as("admin").open("/admin").follow("Exportstatistik");
        browser.press("Granska listan", "list", new Browser.Upload("exports.csv", file("exports.csv")));
        assertThat(browser.main()).contains("Filen har 6 uppgifter om export.", "Uppgiften är skyddad", "412.5");
        browser.press("Importera listan");
        assertThat(browser.main()).contains("Statistiken är inlagd");
        browser.press("Granska listan", "text", new String(file("population-19.json"), UTF_8));
        assertThat(browser.main()).contains("Filen har 3 uppgifter om folkmängd.");
        browser.press("Importera listan");

        var page = Browser.anonymous().open("/statistics");
        assertThat(page.main())
                .contains("2016 40 000 149 Okänt", "2017 42 000 155 Okänt", "2018 43 000 157 Okänt")
                .contains("efter var varorna tillverkas År Miljoner kronor", "2018 31 000 113 Okänt")
                .contains("1–9 anställda 413 275", "250 anställda eller fler Uppgiften är skyddad Okänt");
        assertThat(page.select("svg[role=img] > desc").eachText())
                .containsExactly("Från 149 tusen kronor per invånare 2016 till 157 tusen 2018.");
        assertThat(Browser.as("officer-skane").open("/statistics").main())
                .contains("Regionen har inte lagt in någon exportstatistik än.");
        thePagesPassTheGates();
    }

    private static void thePagesPassTheGates() {
        for (var page : List.of(Chromium.anonymous(), Chromium.anonymousInEnglish())) {
            page.navigate("/statistics");
            PageGates.check(page);
            Chromium.screenshot(page, "statistics-" + page.getAttribute("html", "lang"), 1280);
            Chromium.screenshot(page, "statistics-" + page.getAttribute("html", "lang"), 320);
            page.close();
        }
        for (var page : List.of(Chromium.as("admin"), Chromium.inEnglishAs("admin"))) {
            page.navigate("/admin/statistics");
            PageGates.check(page);
            page.fill("textarea[name=text]", HEAD + "2018;99;HEAD_OFFICE;TOTAL;x;;;SCB;2019-05-20");
            page.click("form[action$=preview] button");
            PageGates.check(page);
            page.fill("textarea[name=text]", HEAD + "2018;19;HEAD_OFFICE;TOTAL;1;;;SCB;2019-05-20");
            page.click("form[action$=preview] button");
            PageGates.check(page);
            Chromium.screenshot(page, "statistics-preview-" + page.getAttribute("html", "lang"), 1280);
            page.close();
        }
    }

    @Test
    void aRegionWithoutStatisticsSaysSo() {
        for (var page : List.of(Chromium.as("officer-skane"), Chromium.inEnglishAs("officer-skane"))) {
            page.navigate("/statistics");
            PageGates.check(page);
            page.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018;99;HEAD_OFFICE;TOTAL;1;;;SCB;2019-05-20 | county_code | Länskoden är okänd",
                "2018;19;HQ;TOTAL;1;;;SCB;2019-05-20 | method | Metoden ska vara",
                "2018;19;HEAD_OFFICE;5-9;1;;;SCB;2019-05-20 | size_class | Storleksklassen ska vara TOTAL",
                "2118;19;HEAD_OFFICE;TOTAL;1;;;SCB;2019-05-20 | year | Året ska vara fyra siffror",
                "2018;19;HEAD_OFFICE;TOTAL;-1;;;SCB;2019-05-20 | value_msek | ett tal som inte är negativt",
                "2018;19;HEAD_OFFICE;TOTAL;;;;SCB;2019-05-20 | value_msek | Värdet saknas",
                "2018;19;HEAD_OFFICE;TOTAL;1;;1;SCB;2019-05-20 | value_msek | sekretessbelagt",
                "2018;19;HEAD_OFFICE;TOTAL;1;många;;SCB;2019-05-20 | companies | ett tal som inte är negativt",
                "2018;19;HEAD_OFFICE;TOTAL;1;;yes;SCB;2019-05-20 | suppressed | Ska vara 1 för sekretess",
                "2018;19;HEAD_OFFICE;TOTAL;1;;;;2019-05-20 | source | Värdet saknas",
                "2018;19;HEAD_OFFICE;TOTAL;1;;;SCB;i maj | retrieved | Datumet ska skrivas",
            })
    void aRowThatCannotBeReadIsNamed(String row, String field, String message) {
        var browser = Browser.as("admin").open("/admin/statistics").press("Granska listan", "text", HEAD + row.strip());
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.main()).contains("2 " + field + " ").contains(message);
        assertThat(browser.value("text")).contains(row.strip());
    }

    @Test
    void rowsThatDoNotFitEachOtherAreNamed() {
        var browser = Browser.as("admin").open("/admin/statistics");
        browser.press(
                "Granska listan",
                "text",
                HEAD
                        + "2010;19;HEAD_OFFICE;1-9;60;;;SCB;2019-05-20\n2010;19;HEAD_OFFICE;TOTAL;100;;;SCB;2019-05-20\n"
                        + "2010;19;HEAD_OFFICE;10-49;41;;;SCB;2019-05-20\n");
        assertThat(browser.main()).contains("3 value_msek Storleksklasserna är tillsammans mer än totalen");
        browser.press(
                "Granska listan",
                "text",
                HEAD
                        + "2010;19;HEAD_OFFICE;TOTAL;100;;;SCB;2019-05-20\n2010;19;HEAD_OFFICE;TOTAL;101;;;SCB;2019-05-20\n");
        assertThat(browser.main()).contains("3 row Samma år, län, metod och storleksklass");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"class\": | Filen är inte JSON",
                "{\"class\":\"dataset\"} | Filen är ingen tabell i formatet json-stat2",
                "{\"class\":\"dataset\",\"id\":[\"Tid\"],\"size\":[1],\"dimension\":{\"Tid\":{\"category\":{\"index\":[\"2024\"]}}},\"value\":[1e999]} | Värdet ska vara ett tal",
                "{\"class\":\"dataset\",\"id\":[\"A\"],\"size\":[1],\"dimension\":{\"A\":{\"category\":{\"index\":[\"x\"]}}},\"value\":[1]} | Tabellen saknar uppdelningen",
            })
    void aTableThatCannotBeReadIsNamed(String table, String message) {
        var browser = Browser.as("admin").open("/admin/statistics").press("Granska listan", "text", table.strip());
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.main()).contains(message);
    }

    @Test
    void aTableDividedByMoreIsRefused() {
        var divided = new String(file("population-19.json"), UTF_8)
                .replace("\"size\":[2,1,3]", "\"size\":[1,2,3]")
                .replace("{\"00\":0,\"19\":1}", "{\"19\":0}")
                .replace("{\"BE0101N1\":0}", "{\"men\":0,\"women\":1}");
        var browser = Browser.as("admin").open("/admin/statistics").press("Granska listan", "text", divided);
        assertThat(browser.main()).contains("ContentsCode Tabellen är uppdelad även på detta");
    }

    @Test
    void aSourceThatDoesNotAnswerIsSaidSo() {
        var browser = Browser.as("admin").open("/admin/statistics").press("Hämta från SCB");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors())
                .containsExactly(
                        "SCB svarade inte. Försök igen om en stund, eller hämta filen själv och lägg in den här.");
    }

    @Test
    void whatIsNoFileIsNotTakenIn() {
        var browser = Browser.as("admin").open("/admin/statistics");
        for (var forged : List.of("", "***", "åäö")) {
            assertThat(browser.post("/admin/statistics", "list", forged).status())
                    .isEqualTo(422);
            assertThat(browser.errors()).containsExactly("Välj en fil eller klistra in innehållet");
        }
        assertThat(Browser.as("officer").open("/admin/statistics").status()).isEqualTo(403);
    }

    @Test
    void otherSystemsGetTheSameThroughTheApi() {
        var good = HEAD + "2009;19;HEAD_OFFICE;TOTAL;30000;;;SCB;2019-05-20\n";
        assertThat(post("admin", "?dryRun=true", good)).isEqualTo("{\"rows\":1,\"accepted\":1,\"rejected\":[]}");
        assertThat(Browser.anonymous().open("/statistics").main()).doesNotContain("2009 30 000");
        assertThat(post("admin", "", good)).isEqualTo("{\"rows\":1,\"accepted\":1,\"rejected\":[]}");
        assertThat(Browser.anonymous().open("/statistics").main()).contains("2009 30 000");
        assertThat(post("admin", "", good.replace("30000", "30001"))).contains("\"accepted\":1");
        assertThat(Browser.anonymous().open("/statistics").main())
                .contains("2009 30 001")
                .doesNotContain("2009 30 000");
        assertThat(post("admin", "", good.replace(";19;", ";xx;")))
                .isEqualTo("{\"rows\":1,\"accepted\":0,\"rejected\":[{\"line\":2,\"field\":\"county_code\","
                        + "\"message\":\"Länskoden är okänd: två siffror, till exempel 19\"}]}");
        given().spec(Api.as("manager"))
                .contentType("text/csv")
                .body(good)
                .post("/api/v1/imports/statistics")
                .then()
                .statusCode(403);
    }

    private static String post(String person, String query, String body) {
        return given().spec(Api.as(person))
                .contentType("text/csv")
                .body(body)
                .post("/api/v1/imports/statistics" + query)
                .asString();
    }

    private static byte[] file(String name) {
        try (var file = StatisticsImportTest.class.getResourceAsStream("/statistics/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
