package se.exportcheck.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Resolution;
import se.exportcheck.cases.handling.FinalHandling;

/** The delegation list (R2): what was decided for the committee in a period, and that the committee was told of it. */
@QuarkusTest
class DelegationReportTest {

    @Inject
    Decisions decisions;

    @Inject
    EntityManager database;

    private static final String COMMITTEE = "regionala utvecklingsnämnden";

    @Inject
    FrozenClock clock;

    private String list = "";
    private CaseNumber delegated = new CaseNumber("RV000000");
    private CaseNumber byChair = new CaseNumber("RV000000");
    private CaseNumber byCommittee = new CaseNumber("RV000000");

    private static int year = 2026;

    /** Years that no other test decides in, for what is reported stays so; the ceiling of the aid is known to 2030. */
    @BeforeEach
    void oneDecisionOfEachKind() {
        year = year == 2030 ? 2027 : year + 1;
        var day = LocalDate.of(year, 5, 10);
        euroRates(day, day.plusDays(30));
        list = "/reports/delegation?from=%s&to=%s".formatted(day.minusDays(9), day.plusDays(21));
        clock.moveTo(day);
        delegated = Story.decided();
        byChair = recorded(Resolution.ofChair(COMMITTEE, day, "Barbro Lind", "Mässan är i morgon."));
        byCommittee = recorded(Resolution.ofCommittee(COMMITTEE, day, "§ 45"));
        clock.moveTo(day.plusDays(30));
    }

    @Test
    void theListHasWhatDelegatesAndTheChairDecidedAndNotWhatTheCommitteeDid() {
        var page = Browser.as("manager").open(list);
        assertThat(page.select("tr:contains(" + delegated + ")").text())
                .contains("Bifall", "100 000 kr", "Bo Dahlin", "enhetschef", "4.1", COMMITTEE, "Inte anmält");
        assertThat(page.select("tr:contains(" + byChair + ")").text()).contains("Barbro Lind", "Ordförandebeslut");
        assertThat(page.main()).doesNotContain(byCommittee.value());
        assertThat(page.buttons()).doesNotContain("Registrera att besluten är anmälda");
        assertThat(Browser.inEnglishAs("auditor")
                        .open(list)
                        .select("tr:contains(" + byChair + ")")
                        .text())
                .contains("By the chair", "Not reported");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true"})
    void theFirstAndTheLastDayBelongToThePeriod(int shift, boolean within) {
        var day = LocalDate.of(year, 5, 10);
        var until = "/reports/delegation?from=%s&to=%s".formatted(day.minusDays(5), day.plusDays(shift));
        var since = "/reports/delegation?from=%s&to=%s".formatted(day.minusDays(shift), day.plusDays(5));
        for (var address : List.of(until, since)) {
            assertThat(Browser.as("auditor").open(address).main().contains(delegated.value()))
                    .as(address)
                    .isEqualTo(within);
        }
    }

    @Test
    void theFileHasTheSameRows() {
        var csv = Browser.as("registrar").open(list.replace("delegation?", "delegation/list.csv?"));
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Disposition")).contains("delegation-" + year + "-05-01");
        assertThat(csv.html())
                .contains(delegated + ";Mälarsensor AB;" + year + "-05-10;Bifall;100000;Bo Dahlin, enhetschef;4.1;")
                .contains(byChair.value())
                .doesNotContain(byCommittee.value());
        VeraPdf.check(
                csv.open(list.replace("delegation?", "delegation/list.pdf?")).bytes());
        assertThat(csv.open(list.replace("delegation?", "delegation/list.xlsx?"))
                        .bytes())
                .startsWith('P', 'K');
        assertThat(JsonPath.from(csv.open(list.replace("delegation?", "delegation/list.json?"))
                                .html())
                        .getList("tables[0].rows.case"))
                .contains(delegated.value(), byChair.value())
                .doesNotContain(byCommittee.value());
    }

    @Test
    void aRectificationGrantsNothingASecondTime() {
        Story.act(delegated, "registrar", GrantCase::dispatch);
        Browser.as("decider")
                .open("/cases/" + delegated + "/decisions/1/rectify")
                .press("Besluta om rättelse", "wrong", "Norge", "right", "Tyskland", "hearing", "Obehövligt.");
        var after = "/reports/delegation%s?from=%2$s&to=%2$s";
        var day = LocalDate.of(year, 5, 10).plusDays(30);
        var row = Browser.as("manager").open(after.formatted("", day)).select("tr:contains(" + delegated + ")");
        assertThat(row.text()).contains("Rättelse").doesNotContain("Bifall", "kr ");
        var csv = Browser.as("registrar").open(after.formatted("/list.csv", day));
        assertThat(csv.html()).contains(delegated + ";Mälarsensor AB;" + day + ";Rättelse;;Bo Dahlin, enhetschef;");
    }

    @Test
    void whatIsPaidIsListedWithWhoAttested() {
        clock.moveTo(LocalDate.of(year, 5, 12));
        var number = Story.attested();
        var row = Browser.as("manager").open(list).select("tr:contains(" + number + "):contains(Utbetalning)");
        assertThat(row.text()).contains("40 000 kr", "Anders Holm", "Attest", COMMITTEE, "Inte anmält");
        var csv = Browser.as("registrar").open(list.replace("delegation?", "delegation/list.csv?"));
        assertThat(csv.html())
                .contains(number + ";Mälarsensor AB;" + year + "-05-12;Utbetalning;40000;Anders Holm")
                .contains(";Attest;" + COMMITTEE);
    }

    @Test
    void whatIsReportedIsMarkedWithTheMeetingOnce() {
        var registrar = Browser.as("registrar").open(list).press("Registrera att besluten är anmälda");
        assertThat(registrar.value("committee")).isEqualTo(COMMITTEE);
        var key = registrar.value("submissionKey");
        registrar.press("Registrera att besluten är anmälda", meeting(5));
        assertThat(registrar.main()).contains("Besluten är registrerade som anmälda");
        for (var number : List.of(delegated, byChair)) {
            assertThat(registrar.select("tr:contains(" + number + ")").text()).contains(year + "-06-05", "§ 52");
        }
        var days = list.substring(list.indexOf('?') + 1)
                .replace("from=", "")
                .replace("to=", "")
                .split("&");
        registrar.post(
                "/reports/delegation/reported",
                "submissionKey",
                key,
                "from",
                days[0],
                "to",
                days[1],
                "committee",
                COMMITTEE,
                "meetingOnDay",
                "5",
                "meetingOnMonth",
                "6",
                "meetingOnYear",
                "" + year,
                "minute",
                "§ 99");
        assertThat(registrar.main()).contains("§ 52").doesNotContain("§ 99");
        registrar.open(list).press("Registrera att besluten är anmälda");
        registrar.press("Registrera att besluten är anmälda", meeting(6));
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.errors()).containsExactly("Alla nämndens beslut i perioden är redan anmälda");
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsField() {
        var registrar = Browser.as("registrar").open(list).press("Registrera att besluten är anmälda");
        registrar.press("Registrera att besluten är anmälda", "committee", " ");
        assertThat(registrar.errors())
                .containsExactly(
                        "Ange nämndens namn",
                        "Ange paragrafen i protokollet",
                        "Ange sammanträdets dag, till exempel 27 3 2026");
        registrar.press(
                "Registrera att besluten är anmälda", "committee", "å".repeat(10_000), "minute", "§".repeat(101));
        assertThat(registrar.errors())
                .containsExactly(
                        "Skriv högst 200 tecken",
                        "Skriv högst 100 tecken",
                        "Ange sammanträdets dag, till exempel 27 3 2026");
        for (var day : List.of(30, 10)) {
            registrar.press("Registrera att besluten är anmälda", meeting(day, day == 30 ? 5 : 6));
            assertThat(registrar.errors())
                    .containsExactly("Sammanträdet ska vara från " + year + "-05-31 till och med i dag");
        }
        assertThat(Browser.as("manager")
                        .open(list)
                        .select("tr:contains(" + delegated + ")")
                        .text())
                .contains("Inte anmält");
    }

    @Test
    void aPeriodThatCannotBeReadIsSaidAndThisYearIsShown() {
        var page = Browser.as("manager").open("/reports/delegation?from=2031-02-30&to=<script>");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.errors())
                .containsExactly("Ange en dag, till exempel 2026-03-31", "Ange en dag, till exempel 2026-03-31");
        assertThat(page.value("to")).isEqualTo("<script>");
        page.open("/reports/delegation?from=2031-03-02&to=2031-03-01");
        assertThat(page.errors()).containsExactly("Den sista dagen är före den första");
        assertThat(page.open("/reports/delegation?from=+999999999-01-01").errors())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"officer, 403", "decider, 403", "payer, 403", "applicant, 403", "admin, 403", "officer-skane, 403"})
    void othersDoNotReadIt(String person, int status) {
        for (var address : List.of(
                "/reports/delegation",
                "/reports/delegation/list.csv",
                "/reports/delegation/list.pdf",
                "/reports/delegation/reported")) {
            assertThat(Browser.as(person).open(address).status()).as(address).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "auditor", "decider"})
    void onlyTheRegistrarRecords(String person) {
        var browser = Browser.as(person).open("/reports/delegation/reported");
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.open("/").post("/reports/delegation/reported").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var page = language.equals("sv") ? Chromium.as("registrar") : Chromium.inEnglishAs("registrar");
        for (var address : List.of(list, list.replace("delegation?", "delegation/reported?"))) {
            page.navigate(address);
            PageGates.check(page);
            Chromium.screenshot(page, "delegation-list-" + address.contains("reported") + "-" + language, 1280);
            Chromium.screenshot(page, "delegation-list-" + address.contains("reported") + "-" + language, 320);
        }
        page.locator("main form button[type=submit]").last().click();
        page.waitForSelector(".govuk-error-summary");
        PageGates.check(page);
        page.close();
    }

    private static Object[] meeting(int day) {
        return meeting(day, 6);
    }

    private static Object[] meeting(int day, int month) {
        return new Object[] {
            "committee",
            COMMITTEE,
            "meetingOnDay",
            day,
            "meetingOnMonth",
            month,
            "meetingOnYear",
            year,
            "minute",
            "§ 52"
        };
    }

    private CaseNumber recorded(Resolution resolution) {
        var number = Story.proposed();
        Story.act(
                number,
                "registrar",
                (grantCase, actor, now) ->
                        decisions.record(grantCase, resolution, FinalHandling.BY_NOBODY_ELSE, actor, now));
        return number;
    }

    /** What a grant needs in years for which no rate is published. */
    private void euroRates(LocalDate... days) {
        Story.in(() -> Stream.of(days)
                .mapToInt(day -> database.createNativeQuery("""
                                insert into exchange_rate (kronor, date, source, entered_by, entered_by_name, entered_at)
                                values (11.2, :month, 'INFOREURO', 'admin', 'Adam Norén', :at)""")
                        .setParameter("month", day.withDayOfMonth(1))
                        .setParameter("at", clock.instant())
                        .executeUpdate())
                .sum());
    }
}
