package se.exportcheck.cases.claims;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import se.exportcheck.cases.GrantCase;

/** What to look at twice in a row of the voucher list. It stops nobody: the officer decides. */
public enum VoucherWarning {
    INVOICED_OUTSIDE_PERIOD,
    PAID_OUTSIDE_PERIOD,
    LOOKS_LIKE_VAT,
    INVOICED_TWICE;

    private static final BigDecimal WITH_VAT = new BigDecimal("1.25");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    boolean appliesTo(ClaimLine line) {
        var grantCase = line.claim().grantCase();
        return switch (this) {
            case INVOICED_OUTSIDE_PERIOD ->
                !grantCase
                        .costPeriod()
                        .map(period -> period.contains(line.invoicedOn()))
                        .orElse(true);
            case PAID_OUTSIDE_PERIOD ->
                !grantCase
                        .costPeriod()
                        .map(period -> period.allowsPayment(line.paidOn()))
                        .orElse(true);
            case LOOKS_LIKE_VAT -> looksLikeVat(line.amount(), grantCase);
            case INVOICED_TWICE -> vouchers(grantCase).anyMatch(other -> other != line && isSameInvoice(other, line));
        };
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
