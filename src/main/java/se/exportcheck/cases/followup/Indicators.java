package se.exportcheck.cases.followup;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The figures that a company is followed by (I1 to I3, I7, I8 of the domain brief 1.9).
 *
 * @param turnover net turnover, kronor
 * @param goodsExport of which export of goods, kronor
 * @param servicesExport of which export of services, kronor
 * @param employees full-time equivalents
 * @param newCustomers new customers abroad
 */
@Embeddable
public record Indicators(long turnover, long goodsExport, long servicesExport, BigDecimal employees, int newCustomers) {

    /** The part of the turnover that is export (I4), per cent with one decimal; none without turnover. */
    public Optional<BigDecimal> exportShare() {
        if (turnover == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(goodsExport + servicesExport)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(turnover), 1, RoundingMode.HALF_UP));
    }
}
