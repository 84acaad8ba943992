package se.exportcheck.recovering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.recoveries.RateTable;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryStatus;
import se.exportcheck.cases.recoveries.Repayment;
import se.exportcheck.money.Kronor;

/** A repayment that was entered wrongly is taken back by somebody else, and stays to be read. */
@QuarkusTest
class CorrectionTest {

    private static final RateTable RATES = new RateTable(new TreeMap<>());

    @Inject
    FrozenClock clock;

    @Inject
    EntityManager database;

    @Test
    void aWrongRepaymentIsTakenBackAndTheDebtIsThereAgain() {
        var number = Recoveries.repaid("10000.00");
        var other = Browser.as("attester").open(at(number, "")).press("Rätta en återbetalning");
        other.pressImpartially("Ta tillbaka återbetalningen", "reason", "");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.errors()).hasSize(2);
        var which = other.select("input[name=repayment]").attr("value");
        other.pressImpartially(
                "Ta tillbaka återbetalningen", "repayment", which, "reason", "Pengarna gällde ett annat ärende.");
        assertThat(plain(other)).contains("Återbetalningen är tagen tillbaka", "−10 000,00 kr", "Pengarna gällde");
        assertThat(owed(number)).isEqualByComparingTo("40000");
        assertThat(booked(number)).isZero();
        assertThat(plain(Browser.as("signatory").open(at(number, "")))).contains("−10 000,00 kr", "40 000,00 kr");
        assertThat(Browser.as("attester").open(at(number, "")).buttons()).doesNotContain("Rätta en återbetalning");
    }

    @Test
    void whatWasSettledByMistakeIsOwedAgain() {
        var number = Recoveries.repaid("40000.00");
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.SETTLED);
        clock.moveTo(LocalDate.of(2026, 5, 18));
        correct(number);
        assertThat(plain(Browser.as("signatory").open(at(number, ""))))
                .as("thirty days later, on a day when banks are open")
                .contains("17 juni 2026");
        assertThat(Story.<Boolean>in(() -> database.createQuery(
                                "select count(n) > 0 from Notice n where n.grantCase.number = :number and n.kind = DEBT_CHANGED",
                                Boolean.class)
                        .setParameter("number", number)
                        .getSingleResult()))
                .isTrue();
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.INVOICED);
        assertThat(Recoveries.events(number)).endsWith("CORRECT_REPAYMENT", "REOPEN");
        assertThat(owed(number)).isEqualByComparingTo("40000");
    }

    /** 40 000 kronor were entered, and 30 000 of them sent back when a court left 10 000 to pay; 30 000 had come in. */
    @Test
    void whatHasGoneBackOfAWrongRepaymentIsOwedAgain() {
        var number = Recoveries.repaidAtOnce("40000.00");
        Story.lastJudged(
                number, Judgment.Result.CHANGED, new Judgment.Terms(Outcome.GRANT, Kronor.of(30_000), null, null));
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.OVERPAID);
        clock.moveTo(LocalDate.of(2026, 3, 9));
        Recoveries.then(
                number,
                "payer",
                (recovery, actor, now) -> recovery.payBack(sum("2026-03-09", "30000.00"), RATES, actor, now));
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.SETTLED);
        correct(number);
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.DISPATCHED);
        assertThat(left(number)).isEqualByComparingTo("40000");
        assertThat(booked(number)).isEqualByComparingTo("-30000");
        Recoveries.then(
                number,
                "payer",
                (recovery, actor, now) -> recovery.repay(sum("2026-03-02", "30000.00"), RATES, actor, now));
        assertThat(left(number)).isEqualByComparingTo("10000");
        assertThat(booked(number)).isZero();
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.DISPATCHED);
    }

    /** All has gone back by a judgment that sets the decision aside; then it turns out that it had never come in. */
    @Test
    void whatHasGoneBackOfADebtThatIsSetAsideCanBeDemanded() {
        var number = Recoveries.overpaid();
        Recoveries.then(
                number,
                "payer",
                (recovery, actor, now) -> recovery.payBack(sum("2026-03-02", "40000.00"), RATES, actor, now));
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.SETTLED);
        correct(number);
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.DISPATCHED);
        clock.moveTo(LocalDate.of(2026, 6, 15));
        assertThat(Browser.as("payer").open(at(number, "/invoice")).status()).isEqualTo(200);
        assertThat(Story.<BigDecimal>read(
                        number,
                        grantCase -> grantCase
                                .recoveries()
                                .getLast()
                                .balance(RATES, LocalDate.of(2026, 6, 15))
                                .total()))
                .as("without the interest of a decision that holds no longer")
                .isEqualByComparingTo("40000");
    }

    @Test
    void whatWasNeverPaidTooMuchIsNotOwedBack() {
        var number = Recoveries.overpaid();
        correct(number);
        assertThat(Recoveries.status(number)).isEqualTo(RecoveryStatus.SETTLED);
        assertThat(booked(number)).isZero();
    }

    @Test
    void nobodyCorrectsWhatTheyHaveEnteredThemselves() {
        var number = Recoveries.repaid("10000.00");
        var same = Browser.as("payer").open(at(number, "/correct-repayment"));
        assertThat(same.status()).isEqualTo(409);
        assertThat(same.main()).contains("själv har registrerat");
        for (var person : List.of("officer", "decider", "auditor", "signatory")) {
            assertThat(Browser.as(person).open(at(number, "/correct-repayment")).status())
                    .as(person)
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = Recoveries.repaid("10000.00");
        try (var page = language.equals("sv") ? Chromium.as("attester") : Chromium.inEnglishAs("attester")) {
            page.navigate(at(number, "/correct-repayment"));
            page.locator("main form button[type=submit]").last().click();
            page.waitForSelector(".govuk-error-summary");
            PageGates.check(page);
            Chromium.screenshot(page, "correction-errors-" + language, 1280);
            correct(number);
            page.navigate(at(number, ""));
            PageGates.check(page);
            Chromium.screenshot(page, "corrected-" + language, 1280);
        }
    }

    private static void correct(CaseNumber number) {
        var other = Browser.as("attester").open(at(number, "/correct-repayment"));
        var which = other.select("input[name=repayment]").attr("value");
        other.pressImpartially("Ta tillbaka återbetalningen", "repayment", which, "reason", "Fel ärende.");
        assertThat(other.status()).isEqualTo(200);
    }

    private static Repayment.Sum sum(String day, String amount) {
        return new Repayment.Sum(LocalDate.parse(day), new BigDecimal(amount), "OCR 2");
    }

    private static BigDecimal left(CaseNumber number) {
        return Story.read(
                number,
                grantCase -> grantCase
                        .recoveries()
                        .getLast()
                        .balance(RATES, LocalDate.of(2026, 3, 9))
                        .total());
    }

    private static BigDecimal owed(CaseNumber number) {
        return Story.read(number, grantCase -> {
            Recovery recovery = grantCase.recoveries().getLast();
            return recovery.principal().toDecimal().subtract(recovery.repaid());
        });
    }

    private static BigDecimal booked(CaseNumber number) {
        return Story.read(number, grantCase -> grantCase.recovered());
    }

    private static String plain(Browser browser) {
        return browser.main().replace('\u00a0', ' ');
    }

    private static String at(CaseNumber number, String path) {
        return "/cases/" + number + "/recoveries/1" + path;
    }
}
