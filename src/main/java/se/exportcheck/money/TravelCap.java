package se.exportcheck.money;

import static java.math.RoundingMode.DOWN;

import java.math.BigDecimal;

/** The two ways to read "at most 20 % travel costs"; each scheme says which. */
public enum TravelCap {
    /** Of the total that is approved, so that travel stays within its share after the cut. */
    POST_CAP,
    /** Of the total that was claimed. */
    CLAIMED_TOTAL;

    private static final int ORE = 2;

    /** The travel costs that can be approved beside the other costs. */
    public BigDecimal approved(Share cap, BigDecimal otherCosts, BigDecimal travel) {
        return travel.min(most(cap, otherCosts, travel)).setScale(ORE, DOWN);
    }

    private BigDecimal most(Share cap, BigDecimal otherCosts, BigDecimal travel) {
        return switch (this) {
            case POST_CAP ->
                cap.rest().isZero()
                        ? travel
                        : cap.times(otherCosts).divide(cap.rest().value(), ORE, DOWN);
            case CLAIMED_TOTAL -> cap.times(otherCosts.add(travel));
        };
    }
}
