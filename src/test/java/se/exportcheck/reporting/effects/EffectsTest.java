package se.exportcheck.reporting.effects;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.Database;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.FollowUp.WithoutCheque;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.numbers.Checksum;
import se.exportcheck.people.Actor;
import se.exportcheck.reporting.FrozenReportTest;

/** What came of the cheques: seven that were asked, five that answered, and one that was refused (R7). */
@QuarkusTest
class EffectsTest {

    /** A year that nothing else is decided in. */
    private static final int YEAR = 1996;

    private static final String PAGE = "/reports/effects/" + YEAR;

    private static final List<CaseNumber> CASES = new ArrayList<>();

    @Inject
    SessionFactory sessions;

    /** The company turned over 12 000 000 when it applied and exported 1 700 000 of it (14.2 %), with 12 people. */
    @BeforeAll
    static void sevenAreAskedAndFiveAnswer() throws SQLException {
        if (!CASES.isEmpty()) {
            return;
        }
        IntStream.range(0, 7).forEach(i -> CASES.add(Story.followUp()));
        var refused = Story.refused();
        FrozenClock.get().moveTo(LocalDate.of(2027, 3, 2));
        CASES.forEach(EffectsTest::ask);
        var share = List.of("0.10", "0.20", "0.20", "0.30", "0.30");
        for (var i = 0; i < share.size(); i++) {
            answer(CASES.get(i), share.get(i), i == 4 ? WithoutCheque.NO : WithoutCheque.YES_LATER);
        }
        try (var owner = Database.owner()) {
            for (var number : CASES) {
                move(owner, number, YEAR);
            }
            move(owner, refused, YEAR);
        }
    }

    private static void move(java.sql.Connection owner, CaseNumber number, int year) throws SQLException {
        owner.createStatement()
                .execute("update grant_case set decided_on = '%d-05-05' where number = '%s'".formatted(year, number));
    }

    private static void exportedNothing(java.sql.Connection owner, CaseNumber number) throws SQLException {
        owner.createStatement().execute("""
                        update application a set goods_export = 0, services_export = 0
                        from grant_case c where c.application_id = a.id and c.number = '""" + number + "'");
    }

    private static void ask(CaseNumber number) {
        Story.act(
                number,
                "officer",
                (grantCase, officer, now) -> grantCase.followUps().getFirst().moveOn(Actor.system("vastmanland"), now));
    }

    private static void answer(CaseNumber number, String share, WithoutCheque withoutCheque) {
        var export = new BigDecimal("10000000").multiply(new BigDecimal(share)).longValueExact();
        var figures = new Indicators(10_000_000, export, 0, new BigDecimal("13.5"), 2, new BigDecimal("4.5"));
        Story.act(
                number,
                "applicant",
                (grantCase, applicant, now) -> grantCase
                        .followUps()
                        .getFirst()
                        .answer(
                                new FollowUp.Answer(figures, Set.of("DE", "NO"), withoutCheque, null, "Hemligt"),
                                applicant,
                                now));
    }

    @Test
    void theFiguresAreThoseOfTheAnswersBesideThoseOfTheApplications() {
        var data = JsonPath.from(Browser.as("manager").open(PAGE + ".json").html());
        assertThat(data.getString("report")).isEqualTo("R7");
        assertThat(value(data, "ASKED")).isEqualTo("7");
        assertThat(value(data, "ANSWERED")).isEqualTo("5");
        assertThat(value(data, "WAITING")).isEqualTo("2");
        assertThat(value(data, "RESPONSE_RATE")).isEqualTo("71.4");
        assertThat(value(data, "EXPORT_SHARE")).isEqualTo("5.8");
        assertThat(value(data, "TURNOVER")).isEqualTo("-10000000");
        assertThat(value(data, "NEW_JOBS")).isEqualTo("7.5");
        assertThat(value(data, "NEW_CUSTOMERS")).isEqualTo("10");
        assertThat(value(data, "TURNOVER_DOWN")).isEqualTo("5");
        assertThat(value(data, "EXPORTED_BEFORE")).isEqualTo("5");
        assertThat(value(data, "FIRST_EXPORT")).isEqualTo("0");
        assertThat(value(data, "CHEQUE_NEEDED")).isEqualTo("1");
        assertThat(value(data, "LATER_WITHOUT")).isEqualTo("4");
        assertThat(data.getString("tables.rows.flatten().find { it.code == 'APPLICATIONS' }.REFUSED"))
                .isEqualTo("1");
        assertThat(data.getString("tables.rows.flatten().find { it.code == 'EXPORT_SHARE' && it.REFUSED }"))
                .as("a median of one")
                .isNull();
    }

    @Test
    void everyNumberLeadsToItsCases() {
        var page = Browser.as("auditor").open(PAGE);
        assertThat(page.main())
                .contains("Svarsfrekvens 71,4 %", "Så räknas siffrorna", "minst 5 svar", "har börjat exportera om");
        assertThat(page.select("a[href$='followUp=12-ANSWERED']").eachText()).contains("5");
        var answered = page.open(
                page.select("a[href$='followUp=12-ANSWERED']").getFirst().attr("href"));
        assertThat(answered.main())
                .contains(CASES.getFirst().value(), "12 månader efter: har svarat")
                .doesNotContain(CASES.getLast().value());
        var waiting = page.open("/cases?decidedYear=" + YEAR + "&outcome=GRANTED&scheme=EXPORT&followUp=12-WAITING");
        assertThat(waiting.main())
                .contains(CASES.getLast().value())
                .doesNotContain(CASES.getFirst().value());
        assertThat(page.open("/cases?followUp=12-EVERYTHING").main()).contains("värdet kunde inte läsas");
    }

    @Test
    void everybodySeesWhatTellsOfNobody() {
        var page = Browser.anonymous().open("/statistics/effects/" + YEAR);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.main())
                .contains("Fick frågor 7", "Svarade ..", "Väntar på svar ..", "Svarsfrekvens ..")
                .contains("färre än 3", "registret över beviljade checkar")
                .as("tables that tell nothing")
                .doesNotContain("Nya årsarbetskrafter", "Fler årsarbetskrafter");
        assertThat(page.select("main a[href^=/cases]")).isEmpty();
        assertThat(page.select("main svg title").eachText())
                .as("a picture of some of the numbers would look like one of all")
                .noneMatch(title -> title.contains("svar"));
        var file = new String(page.open("/statistics/effects/" + YEAR + ".csv").bytes(), StandardCharsets.UTF_8);
        assertThat(file).contains("Väntar på svar;Efter 12 månader;..").doesNotContain("71,4");
    }

    @Test
    void theAnswersAreTakenOutUnderPseudonymsAndThatIsWrittenDown() throws SQLException {
        var address = PAGE + "/answers.csv";
        var file = new String(Browser.as("manager").open(address).bytes(), StandardCharsets.UTF_8);
        assertThat(file.lines().filter(line -> line.contains(";BEFORE;"))).hasSize(8);
        assertThat(file.lines().filter(line -> line.contains(";12;10000000;"))).hasSize(5);
        assertThat(file)
                .contains(";REFUSED;", ";YES_LATER")
                .doesNotContain("Mälarsensor", "559", CASES.getFirst().value(), "Hemligt");
        var again = new String(Browser.as("auditor").open(address).bytes(), StandardCharsets.UTF_8);
        assertThat(again).as("the pseudonyms stay the same").isEqualTo(file);
        assertThat(file.lines().skip(1).map(line -> line.substring(0, line.indexOf(';'))))
                .allMatch(pseudonym -> pseudonym.matches("[0-9A-F]{16}"));
        try (var app = Database.app("vastmanland")) {
            assertThat(Database.strings(app, "select reader_name from reading where page = '" + address + "'"))
                    .hasSize(2);
        }
    }

    /** A late answer is a fact that changes: of its own report, and of the result that the region reports two years later. */
    @Test
    void frozenReportsStayAsTheyWereWhenAnAnswerComes() throws SQLException {
        FrozenClock.get().reset();
        var number = Story.followUp();
        FrozenClock.get().moveTo(LocalDate.of(2027, 3, 2));
        ask(number);
        try (var owner = Database.owner()) {
            move(owner, number, YEAR - 2);
            exportedNothing(owner, number);
        }
        var reports = List.of("/reports/effects/" + (YEAR - 2), "/reports/result/" + YEAR);
        var names = List.of("sv.pdf", "sv.xlsx", "sv.csv", "sv.json", "en.pdf", "en.xlsx", "en.csv", "en.json");
        var live = reports.stream().map(report -> text(report + ".json")).toList();
        var first = reports.stream().map(FrozenReportTest::freeze).toList();
        var files = first.stream()
                .flatMap(frozen -> names.stream().map(name -> bytes(frozen + "/" + name)))
                .toList();
        assertThat(first).extracting(frozen -> text(frozen + "/sv.json")).isEqualTo(live);
        assertThat(first).allSatisfy(frozen -> {
            assertThat(text(frozen + "/sv.csv")).contains("Svarade;Efter 12 månader;0\r\n");
            assertThat(text(frozen + "/en.csv")).contains("Answered;After 12 months;0\r\n");
            assertThat(Browser.as("auditor").open(frozen).main())
                    .contains("Inga siffror har ändrats", "Väntar på svar 1", Checksum.of(bytes(frozen + "/en.json")));
        });
        answer(number, "0.20", WithoutCheque.NO);
        assertThat(first).allSatisfy(frozen -> {
            assertThat(Browser.as("manager").open(frozen).main())
                    .contains(
                            "Svarade 0 1",
                            "Väntar på svar 1 0",
                            "Svarsfrekvens 0,0 % 100,0 %",
                            "Har börjat exportera 0 1")
                    .doesNotContain("Fick frågor 1 1");
            assertThat(Browser.inEnglishAs("manager").open(frozen).main()).contains("Answered 0 1");
        });
        assertThat(first.stream().flatMap(frozen -> names.stream().map(name -> bytes(frozen + "/" + name))))
                .containsExactlyElementsOf(files);
        var second = reports.stream().map(FrozenReportTest::freeze).toList();
        for (var i = 0; i < reports.size(); i++) {
            assertThat(Browser.as("auditor").open(second.get(i)).main()).contains("Inga siffror har ändrats");
            assertThat(text(second.get(i) + "/sv.csv")).contains("Svarade;Efter 12 månader;1\r\n");
            var list = Browser.as("auditor").open(reports.get(i));
            assertThat(list.links()).doesNotContain("Frys rapporten");
            assertThat(list.select("a[href*=/frozen/]").eachAttr("href")).containsExactly(second.get(i), first.get(i));
            onlyReadersRead(reports.get(i), first.get(i));
        }
    }

    private static void onlyReadersRead(String report, String frozen) throws SQLException {
        assertThat(Browser.as("auditor").open(report + "/frozen").status()).isEqualTo(403);
        for (var person : List.of("officer", "payer", "officer-skane")) {
            for (var path : List.of(frozen, frozen + "/sv.json")) {
                assertThat(Browser.as(person).open(path).status()).as(person).isEqualTo(403);
            }
        }
        assertThat(Browser.as("manager").open(frozen + "/figures.json").status())
                .as("each language has its own data")
                .isEqualTo(404);
        var id = frozen.substring(frozen.lastIndexOf('/') + 1);
        for (var region : List.of("vastmanland", "skane")) {
            try (var app = Database.app(region)) {
                assertThat(Database.strings(app, "select code from frozen_report where id = " + id))
                        .hasSize(region.equals("skane") ? 0 : 1);
            }
        }
    }

    private static byte[] bytes(String path) {
        return Browser.as("manager").open(path).bytes();
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** Where nobody has been asked there is nobody to compare with either. */
    @Test
    void thePageAsksAFewQuestionsHoweverManyAnswered() {
        var browser = Browser.as("manager");
        assertThat(statements(browser, PAGE))
                .isLessThanOrEqualTo(statements(browser, "/reports/effects/1995") + 2)
                .isLessThanOrEqualTo(10);
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
    void thePaperIsForTheArchiveAndForEverybody() throws Exception {
        var pdf = Browser.as("manager").open(PAGE + ".pdf").bytes();
        VeraPdf.check(pdf);
        java.nio.file.Files.write(java.nio.file.Path.of("target/effects.pdf"), pdf);
        assertThat(FrozenReportTest.pictures(pdf))
                .as("the pictures of the page")
                .isEqualTo(Browser.as("manager").open(PAGE).select("main svg").size());
        assertThat(Browser.as("manager").open(PAGE + ".xlsx").bytes()).startsWith('P', 'K');
    }

    @Test
    void whatCountsCompaniesIsDrawnBesideItsTable() {
        var page = Browser.as("manager").open(PAGE);
        assertThat(page.select("main svg[role=img] title").eachText())
                .hasSize(7)
                .allMatch(title -> title.endsWith("Efter 12 månader"));
        assertThat(page.select("main svg desc").eachText())
                .contains(
                        "Stapeldiagram med 4 staplar. Flest: Fick frågor, 7.",
                        "Stapeldiagram med 4 staplar. Flest: Ja, men senare, 4.");
        assertThat(Browser.inEnglishAs("auditor")
                        .open(PAGE)
                        .select("main svg desc")
                        .eachText())
                .hasSize(7)
                .allMatch(finding -> finding.startsWith("Bar chart with"));
    }

    @Test
    void pagesPassTheGatesInBothLanguages() {
        var frozen = FrozenReportTest.freeze(PAGE);
        for (var page : List.of(Chromium.as("manager"), Chromium.inEnglishAs("manager"))) {
            for (var path : List.of(PAGE, PAGE + "/frozen", frozen, "/statistics/effects/" + YEAR)) {
                page.navigate(path);
                PageGates.check(page);
                var name =
                        path.replaceAll("frozen/\\d+", "as-frozen").substring(1).replace('/', '-') + "-"
                                + page.getAttribute("html", "lang");
                Chromium.screenshot(page, name, 1280);
                Chromium.screenshot(page, name, 320);
            }
            page.close();
        }
    }

    private static String value(JsonPath data, String measure) {
        return data.getString("tables.rows.flatten().find { it.code == '" + measure + "' }.'12'");
    }
}
