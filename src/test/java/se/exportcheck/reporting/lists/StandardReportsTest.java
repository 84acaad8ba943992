package se.exportcheck.reporting.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.Database;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.reporting.FrozenReportTest;

/** The reports that are lists, and the page that leads to all of them. */
@QuarkusTest
class StandardReportsTest {

    /** A year in which nobody else is paid. */
    private static final int YEAR = 1997;

    private static final String KU70 = "/reports/ku70/" + YEAR;
    private static final String TRADER = "198112189876";

    private static CaseNumber paidToTrader = new CaseNumber("RV000000");

    @Inject
    SessionFactory sessions;

    @BeforeAll
    static void aSoleTraderAndACompanyArePaid() throws SQLException {
        paidToTrader = Story.paid();
        var paidToCompany = Story.paid();
        try (var owner = Database.owner()) {
            for (var number : List.of(paidToTrader, paidToCompany)) {
                owner.createStatement()
                        .execute(
                                "update claim set paid_on = '%d-06-01' where case_id = (select id from grant_case where number = '%s')"
                                        .formatted(YEAR, number));
            }
            owner.createStatement()
                    .execute(
                            "update grant_case set organisation_number = '%s', company_name = 'Karins Keramik' where number = '%s'"
                                    .formatted(TRADER, paidToTrader));
        }
    }

    @Test
    void theStatementsOfIncomeAreOfSoleTradersPaidInTheYear() {
        var page = Browser.as("payer").open(KU70);
        assertThat(page.main())
                .contains("senast den 31 januari 1998", "Karins Keramik", "19811218-9876", paidToTrader.value())
                .contains("Skatteverkets anvisningar")
                .doesNotContain("Mälarsensor");
        var data = JsonPath.from(page.open(KU70 + ".json").html());
        assertThat(data.getList("tables[0].rows")).hasSize(1);
        assertThat(data.getLong("tables[0].rows[0].paidSek"))
                .isEqualTo(Story.<Long>read(
                        paidToTrader, grantCase -> grantCase.paid().amount()));
        assertThat(page.open("/reports/ku70/1998").main()).contains("Ingen enskild näringsidkare fick pengar 1998");
    }

    @Test
    void identityNumbersAreForThoseWhoPayAndWhoAuditAndEveryReadingIsWrittenDown() throws SQLException {
        for (var person : List.of("manager", "officer", "registrar", "decider", "admin", "applicant")) {
            assertThat(Browser.as(person).open(KU70).status()).as(person).isEqualTo(403);
            assertThat(Browser.as(person).open(KU70 + ".csv").status())
                    .as(person)
                    .isEqualTo(403);
        }
        var file = Browser.as("auditor").open(KU70 + ".csv");
        assertThat(file.header("Content-Disposition")).contains("ku70-1997.csv");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .startsWith("\ufeffNamn;Personnummer;Utbetalningar;Utbetalt;Återbetalt under året;Ärenden\r\n")
                .contains("Karins Keramik;19811218-9876;1;");
        try (var app = Database.app("vastmanland")) {
            assertThat(Database.strings(
                            app, "select distinct reader_name from reading where page = '" + KU70 + ".csv'"))
                    .containsExactly("Rut Wallin");
        }
    }

    @Test
    void onePageLeadsToAllReports() {
        var page = Browser.as("manager").open("/reports");
        assertThat(page.main())
                .contains("lämnas senast 21 februari", "Senast 31 januari", "Läses av andra roller")
                .contains("inom 20 arbetsdagar");
        var links = page.select("main table a[href]").eachAttr("href");
        assertThat(links)
                .contains("/reports/delegation", "/reports/register", "/reports/budget", "/reports/late", "/open-data")
                .doesNotContain("/reports/ku70/2025");
        links.stream()
                .filter(link -> !link.startsWith("/reports/awards/"))
                .forEach(link -> assertThat(page.open(link).status()).as(link).isEqualTo(200));
        assertThat(Browser.as("payer")
                        .open("/reports")
                        .select("main table a[href]")
                        .eachAttr("href"))
                .containsExactly("/reports/ku70/2025", "/open-data");
        assertThat(Browser.as("registrar")
                        .open("/reports")
                        .select("main table a[href]")
                        .eachAttr("href"))
                .containsExactly("/reports/delegation", "/open-data");
    }

    @Test
    void theQueueToTheRegisterLeadsBackToWhereItsReaderMayGo() {
        for (var reader : List.of("officer", "manager", "auditor")) {
            var browser = Browser.as(reader).open("/reports/register");
            var back = browser.select("a.govuk-back-link").attr("href");
            assertThat(back).isEqualTo(reader.equals("officer") ? "/register" : "/reports");
            assertThat(browser.open(back).status()).as(reader).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/budget/list",
                "/reports/budget/2026",
                "/reports/register/list",
                "/reports/late/list",
                "/reports/result/1997"
            })
    void everyReportIsTakenOutAsFilesOfTheSameKind(String files) {
        var browser = Browser.as("manager");
        VeraPdf.check(browser.open(files + ".pdf").bytes());
        assertThat(browser.open(files + ".xlsx").bytes()).startsWith('P', 'K');
        assertThat(new String(browser.open(files + ".csv").bytes(), StandardCharsets.UTF_8))
                .startsWith("\ufeff");
        assertThat(JsonPath.from(browser.open(files + ".json").html()).getString("report"))
                .startsWith("R");
    }

    @Test
    void theBudgetIsTheOneOfItsPage() {
        var data = JsonPath.from(
                Browser.as("auditor").open("/reports/budget/list.json").html());
        assertThat(data.getList("tables[0].rows.year")).isNotEmpty();
        assertThat(data.getLong("tables[0].rows[0].leftSek"))
                .isEqualTo(data.getLong("tables[0].rows[0].allocatedSek")
                        - data.getLong("tables[0].rows[0].reservedSek")
                        - data.getLong("tables[0].rows[0].committedSek")
                        + data.getLong("tables[0].rows[0].returnedSek"));
        assertThat(Browser.as("auditor")
                        .open("/reports/budget")
                        .select("main td a[href^=/budget/], main th a[href^=/budget/]"))
                .isNotEmpty();
    }

    /** Where the frames stood at the end of a month is kept, whatever is granted after it. */
    @Test
    void theFramesOfAYearAreFrozen() {
        var manager = Browser.as("manager").open("/reports/budget").follow("2026");
        assertThat(manager.path()).isEqualTo("/reports/budget/2026");
        var frozen = FrozenReportTest.freeze("/reports/budget/2026");
        var file = frozen + "/sv.json";
        var then = manager.open(file).html();
        assertThat(JsonPath.from(then).getList("tables[0].rows.year"))
                .isNotEmpty()
                .containsOnly("2026");
        Story.decided();
        assertThat(manager.open(file).html()).isEqualTo(then);
        assertThat(manager.open(frozen).main())
                .contains("Budgetläget 2026", "Beviljat")
                .doesNotContain("Inga siffror har ändrats");
        assertThat(Browser.as("auditor").open("/reports/budget/2026").links()).doesNotContain("Frys rapporten");
        assertThat(Browser.as("auditor").open("/reports/budget/2026/frozen").status())
                .isEqualTo(403);
        assertThat(manager.open("/reports/budget/1999").main()).contains("Ingen budget är satt");
    }

    @Test
    void whatIsLateIsThereAndWhatIsNotIsNot() {
        var number = Story.awaitingCompletion();
        assertThat(Browser.as("manager").open("/reports/late/list.csv").html()).doesNotContain(number + ";");
        FrozenClock.get().moveTo(LocalDate.of(2026, 3, 20));
        assertThat(new String(
                        Browser.as("manager").open("/reports/late/list.csv").bytes(), StandardCharsets.UTF_8))
                .containsPattern(number + ";Mälarsensor AB;[^;]+;2026-03-16;4;Hanna Öberg");
    }

    @Test
    void theResultSaysWhatIsAskedAndWhatIsNot() {
        var page = Browser.as("manager").open("/reports/result/2026");
        assertThat(page.main())
                .contains(
                        "senast den 21 februari 2027",
                        "jämställdhet, integration, miljö och klimat",
                        "Checkar efter kommun")
                .contains("Exporterade inget när de sökte");
        assertThat(page.open("/reports/result/1901").main()).contains("Inga beslut 1901");
    }

    @Test
    void listsAskAsManyQuestionsHoweverLongTheyAre() {
        var browser = Browser.as("manager");
        for (var path : List.of("/reports/late", "/reports/register", "/reports/budget", "/reports/result/2026")) {
            assertThat(statements(browser, path)).as(path).isLessThanOrEqualTo(14);
        }
    }

    private long statements(Browser browser, String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        browser.open(path);
        statistics.clear();
        browser.open(path);
        return statistics.getPrepareStatementCount();
    }

    @Test
    void pagesPassTheGatesInBothLanguages() {
        for (var page : List.of(Chromium.as("manager"), Chromium.inEnglishAs("manager"))) {
            for (var path : List.of(
                    "/reports",
                    "/reports/budget",
                    "/reports/budget/2026",
                    "/reports/register",
                    "/reports/result/2026")) {
                check(page, path);
            }
            page.close();
        }
        var payer = Chromium.as("payer");
        check(payer, KU70);
        payer.close();
    }

    private static void check(com.microsoft.playwright.Page page, String path) {
        page.navigate(path);
        PageGates.check(page);
        var name = path.substring(1).replace('/', '-') + "-" + page.getAttribute("html", "lang");
        Chromium.screenshot(page, name, 1280);
        Chromium.screenshot(page, name, 320);
    }
}
