package se.exportcheck.schemes;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How small and how large a company the scheme is for (ELIG-06, ELIG-07).
 *
 * @param minEmployees full-time equivalents
 * @param minTurnover net turnover in the latest adopted accounts, kronor
 */
@Embeddable
public record SizeLimits(
        BigDecimal minEmployees,
        BigDecimal maxEmployees,
        long minTurnover,
        @Nullable Long maxTurnover) {

    public boolean fitsEmployees(BigDecimal employees) {
        return employees.compareTo(minEmployees) >= 0 && employees.compareTo(maxEmployees) <= 0;
    }

    public boolean fitsTurnover(long turnover) {
        return turnover >= minTurnover && (maxTurnover == null || turnover <= maxTurnover);
    }
}
