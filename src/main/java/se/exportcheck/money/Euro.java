package se.exportcheck.money;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_UP;
import static java.math.RoundingMode.UNNECESSARY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Euro with cents, as aid of minor importance is counted; below zero only as a difference. */
public record Euro(BigDecimal amount) implements Comparable<Euro> {

    public static final Euro ZERO = of("0");

    private static final int CENTS = 2;

    public Euro {
        if (amount.stripTrailingZeros().scale() > CENTS) {
            throw new IllegalArgumentException("No whole cents: " + amount);
        }
        amount = amount.setScale(CENTS, UNNECESSARY);
    }

    public static Euro of(String amount) {
        return new Euro(new BigDecimal(amount));
    }

    /**
     * What kronor count as against a ceiling: rounded up to the cent.
     *
     * @param rate kronor for one euro
     */
    public static Euro counted(BigDecimal kronor, BigDecimal rate) {
        return converted(kronor, rate, CEILING);
    }

    /**
     * What kronor are called in a letter: rounded half up to the cent.
     *
     * @param rate kronor for one euro
     */
    public static Euro written(BigDecimal kronor, BigDecimal rate) {
        return converted(kronor, rate, HALF_UP);
    }

    public static Euro sum(Stream<Euro> amounts) {
        return amounts.reduce(ZERO, Euro::plus);
    }

    public Euro plus(Euro other) {
        return new Euro(amount.add(other.amount));
    }

    public Euro minus(Euro other) {
        return new Euro(amount.subtract(other.amount));
    }

    public Euro max(Euro other) {
        return isMoreThan(other) ? this : other;
    }

    public boolean isMoreThan(Euro other) {
        return compareTo(other) > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** Whether so many kronor are no more than this: exact, by multiplication and not by division. */
    public boolean covers(BigDecimal kronor, BigDecimal rate) {
        return kronor.compareTo(amount.multiply(rate)) <= 0;
    }

    /** The most whole kronor that are no more than this. */
    public Kronor wholeKronor(BigDecimal rate) {
        return new Kronor(amount.multiply(rate).setScale(0, FLOOR).longValueExact());
    }

    @Override
    public int compareTo(Euro other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " EUR";
    }

    private static Euro converted(BigDecimal kronor, BigDecimal rate, RoundingMode rounding) {
        return new Euro(kronor.divide(rate, CENTS, rounding));
    }
}
