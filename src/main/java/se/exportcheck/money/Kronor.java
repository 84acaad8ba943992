package se.exportcheck.money;

import static java.math.RoundingMode.FLOOR;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Whole kronor, as a grant is decided and paid; below zero only as a difference. */
public record Kronor(long amount) implements Comparable<Kronor> {

    public static final Kronor ZERO = new Kronor(0);

    public static Kronor of(long amount) {
        return new Kronor(amount);
    }

    /** The whole kronor of an amount with öre, which are dropped. */
    public static Kronor floor(BigDecimal amount) {
        return new Kronor(amount.setScale(0, FLOOR).longValueExact());
    }

    public static Kronor sum(Stream<Kronor> amounts) {
        return amounts.reduce(ZERO, Kronor::plus);
    }

    public Kronor plus(Kronor other) {
        return new Kronor(Math.addExact(amount, other.amount));
    }

    public Kronor minus(Kronor other) {
        return new Kronor(Math.subtractExact(amount, other.amount));
    }

    public Kronor min(Kronor other) {
        return amount <= other.amount ? this : other;
    }

    public Kronor max(Kronor other) {
        return amount >= other.amount ? this : other;
    }

    public boolean isLessThan(Kronor other) {
        return amount < other.amount;
    }

    public boolean isMoreThan(Kronor other) {
        return amount > other.amount;
    }

    public boolean isNegative() {
        return amount < 0;
    }

    public boolean isZero() {
        return amount == 0;
    }

    public boolean isPositive() {
        return amount > 0;
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(amount);
    }

    @Override
    public int compareTo(Kronor other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return amount + " SEK";
    }
}
