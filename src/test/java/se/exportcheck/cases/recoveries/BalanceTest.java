package se.exportcheck.cases.recoveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Interest on what is reclaimed (REC-03), and what a payment goes to. */
class BalanceTest {

    private static final LocalDate FROM = LocalDate.of(2026, 2, 15);
    private static final RateTable TWO = rates("2026-01-01=2.00");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/interest.csv", numLinesToSkip = 1)
    void interestIsSimpleByActualDays(
            String given,
            BigDecimal reclaimed,
            LocalDate decided,
            LocalDate paid,
            String rates,
            long days,
            BigDecimal interest) {
        var balance = Balance.of(reclaimed, decided.plusMonths(1), List.of(), rates(rates), paid);
        assertThat(balance.interest()).isEqualTo(interest);
        assertThat(balance.rows().stream().mapToLong(InterestRow::days).sum()).isEqualTo(days);
        assertThat(balance.accrued()).isEqualTo(interest);
    }

    /** 153,42 of the first payment is interest; what is left of it lowers what interest is counted on. */
    @Test
    void aPaymentGoesToInterestFirst() {
        var part = sum("2026-03-15", "10000.00");
        var balance = balance(List.of(part), "2026-05-15");
        assertThat(balance.principal()).isEqualByComparingTo("40153.42");
        assertThat(balance.interest()).isEqualByComparingTo("268.42");
        var rest = sum("2026-05-15", "40421.84");
        assertThat(balance(List.of(rest, part), "2026-09-01").isPaid()).isTrue();
        var less = sum("2026-05-15", "40421.83");
        assertThat(balance(List.of(part, less), "2026-05-15").total()).isEqualByComparingTo("0.01");
    }

    @Test
    void whatIsPaidBeyondTheDebtIsSurplus() {
        var balance = balance(List.of(sum("2026-02-01", "50100.00")), "2026-09-01");
        assertThat(balance.isPaid()).isTrue();
        assertThat(balance.surplus()).isEqualByComparingTo("100.00");
        assertThat(balance.rows()).isEmpty();
    }

    /** What has gone back to the company is owed again, with interest, if a higher court lets the debt stand after all. */
    @Test
    void whatHasGoneBackIsOfTheSurplusFirst() {
        var paid = sum("2026-02-01", "50100.00");
        var surplus = sum("2026-03-01", "-100.00");
        assertThat(balance(List.of(paid, surplus), "2026-09-01").isOverpaid()).isFalse();
        assertThat(balance(List.of(paid, surplus), "2026-09-01").isPaid()).isTrue();
        var more = balance(List.of(paid, sum("2026-03-01", "-10100.00")), "2026-03-01");
        assertThat(more.principal()).isEqualByComparingTo("10000");
        assertThat(balance(List.of(paid, sum("2026-03-01", "-10100.00")), "2026-05-15")
                        .interest())
                .as("from the day when it went back, not from when the debt began")
                .isEqualByComparingTo("82.19");
    }

    @Test
    void aDayWithoutARateStopsTheCountAndIsNamed() {
        var balance = Balance.of(
                new BigDecimal("50000"), FROM, List.of(), rates("2026-04-01=2.00"), LocalDate.of(2026, 5, 15));
        assertThat(balance.missing()).isEqualTo("2026-02-15");
        assertThat(balance.isCounted()).isFalse();
        assertThat(balance.isPaid()).isFalse();
    }

    private static Balance balance(List<Repayment.Sum> sums, String day) {
        return Balance.of(new BigDecimal("50000"), FROM, sums, TWO, LocalDate.parse(day));
    }

    private static Repayment.Sum sum(String day, String amount) {
        return new Repayment.Sum(LocalDate.parse(day), new BigDecimal(amount), "OCR 1");
    }

    private static RateTable rates(String written) {
        var from = new TreeMap<LocalDate, BigDecimal>();
        Stream.of(written.split(";"))
                .map(each -> each.split("="))
                .forEach(each -> from.put(LocalDate.parse(each[0]), new BigDecimal(each[1])));
        return new RateTable(from);
    }
}
