package se.exportcheck.cases.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.rules.RelatedParties;

/** What to look at twice in a row of the voucher list. It stops nobody: the officer decides. */
public enum VoucherWarning {
    /** Then none of the row can be paid (INC-03). */
    ORDERED_BEFORE_START,
    ORDERED_AFTER_END,
    DELIVERED_OUTSIDE_PERIOD,
    INVOICED_OUTSIDE_PERIOD,
    INVOICED_BEFORE_SENT,
    PAID_OUTSIDE_PERIOD,
    LOOKS_LIKE_VAT,
    INVOICED_TWICE,
    CLAIMED_IN_ANOTHER_CASE,
    /** The applicant itself, its group or its own people (COST-02). */
    SOLD_BY_RELATED;

    private static final BigDecimal WITH_VAT = new BigDecimal("1.25");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    static boolean isOrderedTooEarly(ClaimLine line) {
        return is(line.orderedOn(), line.claim().grantCase(), (day, period) -> day.isBefore(period.start()));
    }

    /** @param related from whom nothing is bought with the grant */
    boolean appliesTo(ClaimLine line, RelatedParties related) {
        var grantCase = line.claim().grantCase();
        return switch (this) {
            case ORDERED_BEFORE_START -> isOrderedTooEarly(line);
            case ORDERED_AFTER_END -> is(line.orderedOn(), grantCase, (day, period) -> day.isAfter(period.end()));
            case DELIVERED_OUTSIDE_PERIOD -> is(line.deliveredOn(), grantCase, (day, period) -> !period.contains(day));
            case INVOICED_OUTSIDE_PERIOD -> is(line.invoicedOn(), grantCase, (day, period) -> !period.contains(day));
            case INVOICED_BEFORE_SENT ->
                grantCase.mayBeginOn().filter(line.invoicedOn()::isBefore).isPresent();
            case PAID_OUTSIDE_PERIOD -> is(line.paidOn(), grantCase, (day, period) -> !period.allowsPayment(day));
            case LOOKS_LIKE_VAT -> looksLikeVat(line.amount(), grantCase);
            case INVOICED_TWICE -> vouchers(grantCase).anyMatch(other -> other != line && isSameInvoice(other, line));
            case CLAIMED_IN_ANOTHER_CASE -> line.isInAnotherCaseOfTheCompany();
            case SOLD_BY_RELATED -> related.sells(line);
        };
    }

    /** Of a day that is not known, or a case without a period, there is nothing to say. */
    private static boolean is(
            @Nullable LocalDate day, GrantCase grantCase, BiPredicate<LocalDate, CostPeriod> outside) {
        return day != null
                && grantCase
                        .costPeriod()
                        .filter(period -> outside.test(day, period))
                        .isPresent();
    }

    /** A planned cost with VAT added, or an uneven amount whose net is whole thousands. */
    private static boolean looksLikeVat(BigDecimal amount, GrantCase grantCase) {
        var planned = grantCase.application().costs().stream()
                .anyMatch(cost -> cost.amount().multiply(WITH_VAT).compareTo(amount) == 0);
        return planned || (isWhole(amount, THOUSAND.multiply(WITH_VAT)) && !isWhole(amount, THOUSAND));
    }

    private static boolean isWhole(BigDecimal amount, BigDecimal unit) {
        return amount.remainder(unit).signum() == 0;
    }

    private static Stream<ClaimLine> vouchers(GrantCase grantCase) {
        return grantCase.claims().stream().flatMap(claim -> claim.lines().stream());
    }

    private static boolean isSameInvoice(ClaimLine one, ClaimLine other) {
        return Objects.equals(plain(one.invoiceNumber()), plain(other.invoiceNumber()))
                && Objects.equals(plain(one.supplier()), plain(other.supplier()));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
