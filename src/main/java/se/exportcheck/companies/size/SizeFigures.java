package se.exportcheck.companies.size;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the size of an enterprise is told by, from its latest approved accounts (2003/361/EC annex art. 2 and 4).
 *
 * @param employees annual work units (årsarbetskrafter)
 * @param turnover net turnover, kronor
 * @param balanceSheet balance sheet total (balansomslutning), kronor; null when it is not known
 */
@Embeddable
public record SizeFigures(
        BigDecimal employees, BigDecimal turnover, @Nullable BigDecimal balanceSheet) {

    public static final SizeFigures NONE = new SizeFigures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public SizeFigures {
        if (employees.signum() < 0 || turnover.signum() < 0 || (balanceSheet != null && balanceSheet.signum() < 0)) {
            throw new IllegalArgumentException("A size below nothing");
        }
    }

    /** Both together; the balance sheet is known only if both are. */
    public SizeFigures plus(SizeFigures other) {
        return new SizeFigures(
                employees.add(other.employees),
                turnover.add(other.turnover),
                balanceSheet == null || other.balanceSheet == null ? null : balanceSheet.add(other.balanceSheet));
    }

    /** A part of it, in per cent. */
    public SizeFigures share(BigDecimal percent) {
        return new SizeFigures(
                part(employees, percent),
                part(turnover, percent),
                balanceSheet == null ? null : part(balanceSheet, percent));
    }

    private static BigDecimal part(BigDecimal whole, BigDecimal percent) {
        return whole.multiply(percent).movePointLeft(2);
    }
}
