package se.exportcheck.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.exportcheck.Api;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.web.Csv;

/** The portfolio of 2018 gives the figures of the domain brief, 5.3. */
@QuarkusTest
class AwardReportTest {

    @Inject
    SessionFactory sessions;

    @BeforeAll
    static void importThePortfolio() {
        var answer = given().spec(Api.as("admin"))
                .contentType("text/csv")
                .body(portfolio())
                .post("/api/v1/imports/cases")
                .then()
                .statusCode(200)
                .extract()
                .body()
                .asString();
        assertThat(answer).isEqualTo("{\"rows\":14,\"accepted\":14,\"rejected\":[]}");
    }

    @Test
    void elevenChequesToTenCompanies() {
        var report = report("manager", 2018);
        assertThat(report.getInt("year")).isEqualTo(2018);
        assertThat(report.getString("asOf")).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(report.getInt("received")).isEqualTo(13);
        assertThat(report.getInt("cheques")).isEqualTo(11);
        assertThat(report.getInt("companies")).isEqualTo(10);
        assertThat(report.getInt("refused")).isEqualTo(1);
        assertThat(report.getInt("dismissed")).isZero();
        assertThat(report.getInt("writtenOff")).isEqualTo(1);
        assertThat(report.getInt("appliedSek")).isEqualTo(1_360_000);
        assertThat(report.getInt("grantedSek")).isEqualTo(1_050_000);
        assertThat(report.getInt("paidSek")).isEqualTo(971_250);
    }

    @Test
    void countedBySizeMunicipalityKindAreaAndLeader() {
        var report = report("auditor", 2018);
        assertThat(report.getMap("bySizeClass")).isEqualTo(Map.of("0", 1, "1-9", 7, "10-49", 3));
        assertThat(report.getMap("byMunicipality"))
                .isEqualTo(Map.of("1980", 5, "1960", 1, "1961", 1, "1981", 1, "1982", 1, "1983", 1, "1984", 1));
        assertThat(report.getMap("byKind")).isEqualTo(Map.of("GOODS", 7, "SERVICE", 3, "BOTH", 1));
        assertThat(report.getMap("byStrengthArea")).isEqualTo(Map.of("ENERGY_AUTOMATION", 5, "NONE", 6));
        assertThat(report.getMap("byYoungLeader")).isEqualTo(Map.of("YES", 3, "NO", 8));
        assertThat(report.getMap("byOutcome")).isEqualTo(Map.of("GRANT", 11, "REFUSAL", 1, "WRITE_OFF", 1));
    }

    @Test
    void marketsAreMentionedAndShared() {
        var report = report("manager", 2018);
        assertThat(report.getMap("marketMentions"))
                .isEqualTo(Map.of("DE", 4, "NO", 2, "FR", 2, "CN", 2, "US", 2, "FI", 1, "GB", 1, "PL", 1, "CZ", 1));
        assertThat(text("/api/v1/reports/awards/2018"))
                .contains("\"marketShares\":{\"DE\":2.83,\"CN\":1.50,\"FR\":1.50,\"NO\":1.50,\"US\":1.50,\"GB\":1.00,"
                        + "\"FI\":0.50,\"CZ\":0.33,\"PL\":0.33}");
    }

    @Test
    void theFirstDayOfTheNextYearIsTheNextYear() {
        var report = report("manager", 2019);
        assertThat(report.getInt("cheques")).isEqualTo(1);
        assertThat(report.getInt("previousYears.2018")).isEqualTo(11);
        assertThat(report.getMap("byMunicipality")).isEqualTo(Map.of("1904", 1));
    }

    @Test
    void thePageSaysTheSameAndLeadsToTheCases() {
        var page = Browser.as("manager").open("/reports").follow("Exportcheckar 2018");
        assertThat(page.main())
                .contains("Siffrorna per 2 mars 2026 kl. 09.00", "1 050 000 kr", "971 250 kr", "Tyskland 4 2,83")
                .contains("Västerås 5", "Energi och automation 5", "Så räknas siffrorna");
        assertThat(page.select("a[href=/cases?decidedYear=2018&outcome=GRANTED&municipality=1980]")
                        .text())
                .isEqualTo("5");
        assertThat(page.select("a[href=/cases?decidedYear=2018&outcome=GRANTED]")
                        .eachText())
                .startsWith("11", "10");
        assertThat(page.select("a[href=/cases?decidedYear=2018&outcome=GRANTED&unstated=strengthArea]")
                        .text())
                .isEqualTo("6");
        assertThat(page.select("svg[role=img] text")).isNotEmpty();
        assertThat(page.select("svg[role=img] > title").eachText()).contains("Checkar efter företagets storlek");
    }

    @Test
    void theNumbersLeadToTheirCases() {
        var list = Browser.as("manager").open("/cases?decidedYear=2018&outcome=GRANTED&municipality=1980");
        assertThat(list.main())
                .contains("RV180001", "RV180011", "Bifall, helt eller delvis")
                .doesNotContain("RV180004");
        assertThat(list.open("/cases/RV180001").status()).isEqualTo(200);
        list.open("/cases?decidedYear=2018&outcome=GRANTED&unstated=strengthArea");
        assertThat(list.main()).contains("Saknar uppgift om: Styrkeområde");
        assertThat(list.select("main tbody tr")).hasSize(6);
    }

    @Test
    void theSameAsAFileForSpreadsheets() {
        var file = Browser.as("auditor").open("/reports/awards/2018.csv");
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        var text = new String(file.bytes(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\ufeffTabell;Kod;Namn;Antal eller kronor;Andel\r\n")
                .contains("Checkar efter målland;DE;Tyskland;4;2,83\r\n")
                .contains("Året i siffror;grantedSek;Beviljat belopp;1050000;\r\n");
        assertThat(Csv.harmless("=1+1")).isEqualTo("'=1+1");
    }

    @Test
    void theSameAsDataInTheBrowser() {
        var data = Browser.as("manager").open("/reports/awards/2018.json");
        assertThat(data.header("Content-Type")).startsWith("application/json");
        assertThat(JsonPath.from(data.html()).getInt("cheques")).isEqualTo(11);
    }

    @Test
    void aYearWithoutDecisionsSaysSo() {
        var page = Browser.as("manager").open("/reports/awards/1999");
        assertThat(page.main()).contains("Inga beslut 1999");
        assertThat(page.open("/reports/awards/18").status()).isEqualTo(404);
        assertThat(page.open("/reports/awards/abcd").status()).isEqualTo(404);
    }

    @Test
    void thePageAsksAsManyQuestionsWhateverTheYear() {
        var browser = Browser.as("manager").open("/reports");
        assertThat(statements(browser, "/reports/awards/2018"))
                .isEqualTo(statements(browser, "/reports/awards/1999"))
                .isLessThanOrEqualTo(8);
    }

    private long statements(Browser browser, String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        browser.open(path);
        return statistics.getPrepareStatementCount();
    }

    @Test
    void onlyManagersAndAuditorsRead() {
        for (var person : List.of("officer", "decider", "payer", "registrar", "adviser", "applicant", "admin")) {
            var browser = Browser.as(person);
            for (var path : List.of("/awards/2018", "/awards/2018.csv", "/awards/2018.json")) {
                assertThat(browser.open("/reports" + path).status())
                        .as(person + path)
                        .isEqualTo(403);
            }
            given().spec(Api.as(person))
                    .get("/api/v1/reports/awards/2018")
                    .then()
                    .statusCode(403);
        }
        given().baseUri(Browser.root())
                .get("/api/v1/reports/awards/2018")
                .then()
                .statusCode(401);
    }

    @Test
    void pagesPassTheGatesInBothLanguages() {
        for (var page : List.of(Chromium.as("manager"), Chromium.inEnglishAs("manager"))) {
            var language = page.getAttribute("html", "lang");
            for (var path : List.of("/reports", "/reports/awards/2018", "/reports/awards/1999")) {
                page.navigate(path);
                PageGates.check(page);
                var name = path.substring(1).replace('/', '-') + "-" + language;
                Chromium.screenshot(page, name, 1280);
                Chromium.screenshot(page, name, 320);
            }
            page.close();
        }
    }

    private static JsonPath report(String person, int year) {
        return JsonPath.from(given().spec(Api.as(person))
                .get("/api/v1/reports/awards/" + year)
                .then()
                .statusCode(200)
                .extract()
                .body()
                .asString());
    }

    private static String text(String path) {
        return given().spec(Api.as("manager")).get(path).body().asString();
    }

    private static byte[] portfolio() {
        try (var file = AwardReportTest.class.getResourceAsStream("/imports/portfolio-2018.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
