package se.exportcheck.recovering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.instalments.Instalment;
import se.exportcheck.cases.recoveries.RateTable;
import se.exportcheck.cases.recoveries.RecoveryStatus;
import se.exportcheck.cases.recoveries.Repayment;
import se.exportcheck.deadlines.DueCases;

/** What is reclaimed is paid back in parts: asked for, planned, paid or missed. */
@QuarkusTest
class InstalmentTest {

    /** The first of May is no banking day, and a payment may take three of them until it is entered. */
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);

    private static final LocalDate LAST_TO_ENTER = LocalDate.of(2026, 5, 7);

    @Inject
    FrozenClock clock;

    @Inject
    DueCases dueCases;

    private CaseNumber number;

    @BeforeEach
    void fortyThousandKronorAreInvoiced() {
        number = Recoveries.invoiced();
    }

    @Test
    void theCompanyAsksAndThePaymentIsDivided() {
        var company = Browser.as("signatory").open(at("")).press("Be att få betala i delar");
        company.press("Be att få betala i delar", "text", "");
        assertThat(company.status()).isEqualTo(422);
        company.press("Be att få betala i delar", "text", "Vi klarar 10 000 kronor i månaden.");
        assertThat(company.main()).contains("Regionen har fått er fråga");
        assertThat(asking()).contains(number.value());

        var payer = Browser.as("payer").open(at("")).press("Dela upp betalningen");
        assertThat(payer.main()).contains("Vi klarar 10 000 kronor i månaden.");
        plan(payer, "4");
        assertThat(asking()).doesNotContain(number.value());
        assertThat(plain(payer)).contains("Planen är sparad", "Betalas i delar", "10 000,00 kr", "På tur");
        company.open(at(""));
        assertThat(plain(company)).contains("4 maj 2026", "3 augusti 2026", "På tur", "Kommer senare");
        assertThat(Browser.as("applicant").open("/cases/" + number).main()).contains("Avbetalningsplan");
        assertThat(lastDays("INSTALMENT")).contains(number.value());
        assertThat(lastDays("REPAYMENT")).doesNotContain(number.value());
    }

    @Test
    void aPartThatIsNotPaidInTimeMakesTheRestDue() {
        plan(Browser.as("payer").open(at("/plan-instalments")), "2");
        clock.moveTo(LAST_TO_ENTER);
        dueCases.takeDueSteps();
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.INSTALMENT);
        clock.moveTo(LAST_TO_ENTER.plusDays(1));
        dueCases.takeDueSteps();
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.INVOICED);
        var company = Browser.as("signatory").open(at(""));
        assertThat(plain(company))
                .contains("Allt som är kvar ska betalas", "8 maj 2026")
                .doesNotContain("På tur");
        assertThat(Browser.as("signatory").open("/cases/" + number).main()).contains("En delbetalning har uteblivit");
        assertThat(lastDays("REPAYMENT")).contains(number.value());
        assertThat(lastDays("INSTALMENT")).doesNotContain(number.value());
    }

    @Test
    void aPlanGoesOnWhileItsPartsArePaid() {
        plan(Browser.as("payer").open(at("/plan-instalments")), "2");
        repay("20000.00");
        clock.moveTo(LAST_TO_ENTER.plusDays(1));
        dueCases.takeDueSteps();
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.INSTALMENT);
        assertThat(plain(Browser.as("signatory").open(at("")))).contains("Betald", "På tur");
        clock.moveTo(LocalDate.of(2026, 3, 2));
        repay("20000.00");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.SETTLED);
        assertThat(lastDays("INSTALMENT")).doesNotContain(number.value());
    }

    @Test
    void aSecondPlanReplacesTheFirstAndIsSentToo() {
        var payer = Browser.as("payer").open(at("/plan-instalments"));
        plan(payer, "2");
        assertThat(plain(payer)).contains("20 000,00 kr");
        var once = plansSent();
        plan(payer.open(at("/plan-instalments")), "4");
        assertThat(plain(payer)).contains("10 000,00 kr").doesNotContain("20 000,00 kr");
        assertThat(plansSent()).isEqualTo(once + 1);
    }

    @Test
    void nothingIsHandedOverBeforeTheCompanyIsAnswered() {
        Browser.as("signatory")
                .open(at("/ask-instalments"))
                .press("Be att få betala i delar", "text", "Vi klarar 10 000 kronor i månaden.");
        clock.moveTo(LAST_TO_ENTER);
        var payer = Browser.as("payer").open(at("/hand-over"));
        assertThat(payer.status()).isEqualTo(409);
        assertThat(payer.main()).contains("Företaget har bett att få betala i delar och inte fått svar.");
    }

    @Test
    void theCompanyAsksAnewWithOtherWords() {
        var company = Browser.as("signatory").open(at("/ask-instalments"));
        company.press("Be att få betala i delar", "text", "Vi klarar 10 000 kronor i månaden.");
        company.open(at("/ask-instalments")).press("Be att få betala i delar", "text", "Nu klarar vi bara 5 000.");
        assertThat(Browser.as("payer").open(at("/plan-instalments")).main()).contains("Nu klarar vi bara 5 000.");
    }

    @Test
    void theCompanyIsToldWhyItMayNotPayInPartsAndMayAskAgain() {
        Browser.as("signatory")
                .open(at("/ask-instalments"))
                .press("Be att få betala i delar", "text", "Vi har ont om pengar.");
        var payer = Browser.as("payer").open(at("")).press("Säg nej till att betala i delar");
        assertThat(plain(payer)).contains("Vi har ont om pengar.", "40 000,00 kr");
        payer.press("Säg nej och skicka brevet", "text", "");
        assertThat(payer.status()).isEqualTo(422);
        payer.press("Säg nej och skicka brevet", "text", "Ert resultat räcker för att betala fakturan.");
        assertThat(payer.main()).contains("Företaget har fått ett brev");
        assertThat(asking()).doesNotContain(number.value());
        assertThat(Browser.as("payer").open(at("/refuse-instalments")).status()).isEqualTo(409);
        var company = Browser.as("signatory").open(at(""));
        assertThat(company.main()).contains("Företaget fick inte betala i delar", "Ert resultat räcker");
        company.open("/cases/" + number).follow("Nej till avbetalning");
        assertThat(plain(company))
                .contains("Ni får inte betala tillbaka i delar", "Ert resultat räcker", "40 000,00 kr");
        company.open(at("/ask-instalments")).press("Be att få betala i delar", "text", "Nu är resultatet sämre.");
        assertThat(asking()).contains(number.value());
    }

    @Test
    void aRequestOnPaperIsRegisteredAndAnswered() {
        assertThat(Browser.as("payer").open(at("/refuse-instalments")).status()).isEqualTo(409);
        var registrar = Browser.as("registrar").open(at("")).press("Registrera begäran att betala i delar");
        registrar.press("Registrera begäran", "text", "Brev: vi klarar 5 000 kronor.", "cameOnYear", "2025");
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.select("#cameOn-error").text()).isNotEmpty();
        registrar.press("Registrera begäran", "cameOnYear", "2026");
        assertThat(registrar.main()).contains("Begäran är registrerad");
        assertThat(asking()).contains(number.value());
        plan(Browser.as("payer").open(at("")).press("Dela upp betalningen"), "2");
        assertThat(asking()).doesNotContain(number.value());
        assertThat(Browser.as("applicant").open(at("")).main())
                .contains("Företagets begäran att betala i delar registrerades", "vi klarar 5 000 kronor");
    }

    /** What was paid before the plan counts for none of its parts, and no less for them when it turns out to be wrong. */
    @Test
    void aCorrectionOfWhatWasPaidBeforeThePlanMakesNoPartMissed() {
        number = Recoveries.repaid("10000.00");
        clock.moveTo(LocalDate.of(2026, 3, 3));
        plan(Browser.as("payer").open(at("/plan-instalments")), "2");
        clock.moveTo(LocalDate.of(2026, 3, 4));
        repay("15000.00");
        Recoveries.then(
                number,
                "attester",
                (recovery, actor, now) -> recovery.correct(
                        recovery.repayments().getFirst(), "Fel.", new RateTable(new TreeMap<>()), actor, now));
        clock.moveTo(LAST_TO_ENTER.plusDays(1));
        dueCases.takeDueSteps();
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.INSTALMENT);
        assertThat(Browser.as("manager")
                        .open("/deadlines?kind=INSTALMENT")
                        .toPageWith(number.value())
                        .main())
                .contains("2026-06-01");
    }

    @Test
    void thePartsAreAllOfTheDebtFromADayToCome() {
        var tooFew = Instalment.monthly(new BigDecimal("39999.99"), 2, FIRST);
        var late = Instalment.monthly(new BigDecimal("40000.00"), 2, LocalDate.of(2026, 3, 2));
        for (var parts : List.of(tooFew, late)) {
            assertThatThrownBy(
                            () -> Instalment.demandPayable(parts, new BigDecimal("40000.00"), LocalDate.of(2026, 3, 2)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        Instalment.demandPayable(
                Instalment.monthly(new BigDecimal("40000.00"), 2, FIRST),
                new BigDecimal("40000.00"),
                FIRST.minusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026, parts",
        "1, 2026, parts",
        "61, 2026, parts",
        "två, 2026, parts",
        "4, 2025, firstOn",
        "4, 2028, firstOn",
        "4, x, firstOn"
    })
    void aPlanHasSomePartsFromADayToCome(String parts, String year, String field) {
        var payer = Browser.as("payer").open(at("/plan-instalments"));
        payer.press("Spara planen", "parts", parts, "firstOnDay", "1", "firstOnMonth", "5", "firstOnYear", year);
        assertThat(payer.status()).isEqualTo(422);
        assertThat(payer.select("#" + field + "-error").text()).isNotEmpty();
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.INVOICED);
    }

    @Test
    void onlyPaymentsOfficersDivideAndOnlyTheCompanyAsks() {
        for (var person : List.of("officer", "decider", "auditor", "manager", "signatory")) {
            assertThat(Browser.as(person).open(at("/refuse-instalments")).status())
                    .as(person)
                    .isEqualTo(403);
            assertThat(Browser.as(person)
                            .open(at("/register-instalment-request"))
                            .status())
                    .as(person)
                    .isEqualTo(403);
            assertThat(Browser.as(person).open(at("/plan-instalments")).status())
                    .as(person)
                    .isEqualTo(403);
        }
        for (var person : List.of("applicant2", "officer-skane", "adviser")) {
            assertThat(Browser.as(person).open(at("/plan-instalments")).status())
                    .as(person)
                    .isEqualTo(404);
        }
        assertThat(Browser.as("payer").open(at("/ask-instalments")).status()).isEqualTo(403);
    }

    @Test
    void partsAreEqualInWholeKronorOnBankingDaysAndTheLastHasTheRest() {
        assertThat(Instalment.monthly(new BigDecimal("100.51"), 3, LocalDate.of(2027, 12, 31)))
                .containsExactly(
                        new Instalment(LocalDate.of(2028, 1, 3), new BigDecimal("33.00")),
                        new Instalment(LocalDate.of(2028, 1, 31), new BigDecimal("33.00")),
                        new Instalment(LocalDate.of(2028, 2, 29), new BigDecimal("34.51")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        try (var page = language.equals("sv") ? Chromium.as("payer") : Chromium.inEnglishAs("payer")) {
            page.navigate(at("/plan-instalments"));
            page.locator("main form button[type=submit]").last().click();
            page.waitForSelector(".govuk-error-summary");
            PageGates.check(page);
            Chromium.screenshot(page, "instalments-errors-" + language, 1280);
            Browser.as("signatory")
                    .open(at("/ask-instalments"))
                    .press("Be att få betala i delar", "text", "Vi har ont om pengar.");
            page.navigate(at("/refuse-instalments"));
            page.locator("main form button[type=submit]").last().click();
            page.waitForSelector(".govuk-error-summary");
            PageGates.check(page);
            Chromium.screenshot(page, "instalments-refuse-" + language, 1280);
            plan(Browser.as("payer").open(at("/plan-instalments")), "4");
            page.navigate(at(""));
            PageGates.check(page);
            Chromium.screenshot(page, "instalments-plan-" + language, 1280);
            Chromium.screenshot(page, "instalments-plan-" + language, 320);
        }
    }

    private static void plan(Browser payer, String parts) {
        payer.press("Spara planen", "parts", parts, "firstOnDay", "1", "firstOnMonth", "5", "firstOnYear", "2026");
        assertThat(payer.errors()).isEmpty();
    }

    private void repay(String amount) {
        Recoveries.then(
                number,
                "payer",
                (recovery, actor, now) -> recovery.repay(
                        new Repayment.Sum(LocalDate.of(2026, 3, 2), new BigDecimal(amount), "OCR"),
                        new RateTable(new TreeMap<>()),
                        actor,
                        now));
    }

    private int plansSent() {
        return Browser.as("applicant").open("/cases/" + number).main().split("Avbetalningsplan", -1).length;
    }

    private static String asking() {
        return Browser.as("payer").open("/inbox?pile=instalments-asked").mainToTheEnd();
    }

    private static String lastDays(String kind) {
        return Browser.as("manager").open("/deadlines?kind=" + kind).mainToTheEnd();
    }

    private static String plain(Browser browser) {
        return browser.main().replace('\u00a0', ' ');
    }

    private String at(String path) {
        return "/cases/" + number + "/recoveries/1" + path;
    }
}
