package se.exportcheck.cases.recoveries;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Interest of some days with one principal and one rate: simple, by the actual days of a year of 365, rounded to öre
 * (REC-03). Each row is rounded, so that the rows add up to what is shown.
 *
 * @param until the day after the last
 * @param lendingRate statens utlåningsränta, per cent a year
 */
public record InterestRow(LocalDate from, LocalDate until, BigDecimal principal, BigDecimal lendingRate) {

    /** Percentage points above statens utlåningsränta (2022:1468, 31 §). */
    public static final BigDecimal ABOVE = new BigDecimal("2");

    private static final BigDecimal DAYS_AND_PERCENT = new BigDecimal("36500");

    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    public BigDecimal rate() {
        return lendingRate.add(ABOVE);
    }

    public BigDecimal interest() {
        return principal.multiply(rate()).multiply(BigDecimal.valueOf(days())).divide(DAYS_AND_PERCENT, 2, HALF_UP);
    }
}
