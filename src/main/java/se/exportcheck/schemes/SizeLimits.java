package se.exportcheck.schemes;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How small, how large and how old a company the scheme is for (ELIG-06 to ELIG-08).
 *
 * @param minEmployees full-time equivalents
 * @param minTurnover net turnover in the latest adopted accounts, kronor
 * @param minClosedAccounts annual accounts that the company must have closed
 */
@Embeddable
public record SizeLimits(
        BigDecimal minEmployees,
        BigDecimal maxEmployees,
        long minTurnover,
        @Nullable Long maxTurnover,
        int minClosedAccounts) {

    public boolean fitsEmployees(BigDecimal employees) {
        return employees.compareTo(minEmployees) >= 0 && employees.compareTo(maxEmployees) <= 0;
    }

    public boolean fitsClosedAccounts(int closed) {
        return closed >= minClosedAccounts;
    }

    public boolean fitsTurnover(long turnover) {
        return turnover >= minTurnover && (maxTurnover == null || turnover <= maxTurnover);
    }
}
