package se.exportcheck.cases.recoveries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is owed on a day, and how it came to that. What is paid goes to the interest first, then to the principal
 * (handelsbalken 9 kap. 5 §).
 *
 * @param principal what is left of what was reclaimed
 * @param interest what has run and is not paid
 * @param surplus what was paid beyond the debt
 * @param missing a day whose rate is not known, so that nothing after it can be counted; null when all are
 */
public record Balance(
        List<InterestRow> rows,
        BigDecimal principal,
        BigDecimal interest,
        BigDecimal surplus,
        @Nullable LocalDate missing) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    public BigDecimal total() {
        return principal.add(interest);
    }

    public BigDecimal accrued() {
        return rows.stream().map(InterestRow::interest).reduce(NOTHING, BigDecimal::add);
    }

    public boolean isPaid() {
        return missing == null && total().signum() == 0;
    }

    /** More is paid than was owed, by a decision that holds no longer or a payment that was found late. */
    public boolean isOverpaid() {
        return surplus.signum() > 0;
    }

    public boolean isCounted() {
        return missing == null;
    }

    /**
     * Counts it.
     *
     * @param repayments what is paid, and below zero what has gone back to the company of it
     * @param from the first day of interest
     * @param until the day that it is counted on, which gives no interest itself
     */
    public static Balance of(
            BigDecimal reclaimed, LocalDate from, List<Repayment.Sum> repayments, RateTable rates, LocalDate until) {
        var count = new Count(reclaimed.setScale(2), from, rates);
        repayments.stream()
                .filter(sum -> !sum.paidOn().isAfter(until))
                .sorted(Comparator.comparing(Repayment.Sum::paidOn))
                .forEach(count::pay);
        count.runTo(until);
        return count.balance();
    }

    /** The counting, day by day. */
    private static final class Count {

        private final RateTable rates;
        private final List<InterestRow> rows = new ArrayList<>();
        private LocalDate day;
        private BigDecimal principal;
        private BigDecimal interest = NOTHING;
        private BigDecimal surplus = NOTHING;
        private @Nullable LocalDate missing;

        Count(BigDecimal reclaimed, LocalDate from, RateTable rates) {
            principal = reclaimed;
            day = from;
            this.rates = rates;
        }

        void pay(Repayment.Sum sum) {
            runTo(sum.paidOn());
            if (sum.amount().signum() < 0) {
                takeBack(sum.amount().negate());
                return;
            }
            var toInterest = sum.amount().min(interest);
            var toPrincipal = sum.amount().subtract(toInterest).min(principal);
            interest = interest.subtract(toInterest);
            principal = principal.subtract(toPrincipal);
            surplus = surplus.add(sum.amount().subtract(toInterest).subtract(toPrincipal));
        }

        /** Of what was paid too much; what it is more than that is owed again. */
        private void takeBack(BigDecimal amount) {
            var ofSurplus = amount.min(surplus);
            surplus = surplus.subtract(ofSurplus);
            principal = principal.add(amount.subtract(ofSurplus));
        }

        void runTo(LocalDate until) {
            while (day.isBefore(until) && principal.signum() > 0 && missing == null) {
                var rate = rates.on(day);
                if (rate.isEmpty()) {
                    missing = day;
                    return;
                }
                var row = new InterestRow(day, rates.until(day, until), principal, rate.get());
                rows.add(row);
                interest = interest.add(row.interest());
                day = row.until();
            }
            if (principal.signum() == 0 && day.isBefore(until)) {
                day = until; // while nothing is owed no interest runs
            }
        }

        Balance balance() {
            return new Balance(List.copyOf(rows), principal, interest, surplus, missing);
        }
    }
}
