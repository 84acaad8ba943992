package se.exportcheck.money;

import static java.math.BigDecimal.ONE;
import static java.math.RoundingMode.UNNECESSARY;

import java.math.BigDecimal;

/** Stödandel: the part of a cost, from nothing to all of it, exact to a hundredth of a per cent. */
public record Share(BigDecimal value) implements Comparable<Share> {

    public static final Share HALF = of("0.50");

    private static final int DECIMALS = 4;

    public Share {
        if (value.signum() < 0
                || value.compareTo(ONE) > 0
                || value.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("Not a share between 0 and 1 with four decimals: " + value);
        }
        value = value.setScale(DECIMALS, UNNECESSARY);
    }

    public static Share of(String value) {
        return new Share(new BigDecimal(value));
    }

    /** The part of an amount, with all its decimals. */
    public BigDecimal times(BigDecimal amount) {
        return value.multiply(amount);
    }

    /** What is left: 0.8 of 0.2. */
    public Share rest() {
        return new Share(ONE.subtract(value));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    /** The share in per cent without needless decimals: 50, 31.25. */
    public BigDecimal percent() {
        var percent = value.movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0, UNNECESSARY) : percent;
    }

    @Override
    public int compareTo(Share other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return percent().toPlainString() + " %";
    }
}
