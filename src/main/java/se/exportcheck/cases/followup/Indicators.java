package se.exportcheck.cases.followup;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a company is followed by (I1 to I3, I7, I8 of the domain brief 1.9).
 *
 * @param turnover net turnover, kronor
 * @param goodsExport of which export of goods, kronor
 * @param servicesExport of which export of services, kronor
 * @param employees full-time equivalents
 * @param newCustomers new customers abroad
 * @param employedWomen of the full-time equivalents those of women; unknown of those who were not asked
 */
@Embeddable
public record Indicators(
        long turnover,
        long goodsExport,
        long servicesExport,
        BigDecimal employees,
        int newCustomers,
        @Nullable BigDecimal employedWomen) {

    /** Of goods and services, kronor. */
    public long export() {
        return goodsExport + servicesExport;
    }

    /** The part of the turnover that is export (I4), per cent with one decimal; none without turnover. */
    public Optional<BigDecimal> exportShare() {
        if (turnover == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(export())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(turnover), 1, RoundingMode.HALF_UP));
    }
}
