package se.exportcheck.deminimis;

import static java.math.RoundingMode.UNNECESSARY;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one euro cost in kronor.
 *
 * @param kronor for one euro, with four to six decimals
 * @param date the day of the rate; of a monthly rate the first of the month
 * @param source who published it
 */
@Embeddable
public record ExchangeRate(
        BigDecimal kronor,
        LocalDate date,
        @Enumerated(EnumType.STRING) RateSource source) {

    private static final int DECIMALS = 4;
    private static final int MOST_DECIMALS = 6;

    public ExchangeRate {
        var written = kronor.stripTrailingZeros().scale();
        if (kronor.signum() <= 0 || written > MOST_DECIMALS) {
            throw new IllegalArgumentException("Not a rate above 0 with at most six decimals: " + kronor);
        }
        kronor = kronor.setScale(Math.max(DECIMALS, written), UNNECESSARY);
        if (!source.latest(date).equals(date)) {
            throw new IllegalArgumentException("Not the day of a rate of " + source + ": " + date);
        }
    }
}
