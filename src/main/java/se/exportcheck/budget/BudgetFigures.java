package se.exportcheck.budget;

import java.math.BigDecimal;
import se.exportcheck.money.Kronor;

/**
 * Where a frame stands, in whole kronor (report R6).
 *
 * @param allocated what is set aside
 * @param reserved proposed and not decided
 * @param committed granted
 * @param paid of what is granted
 * @param recovered what has come back of what was reclaimed, interest not counted; it gives no new room
 * @param returned granted and never to be paid, so that it can be granted anew (återföring)
 */
public record BudgetFigures(
        Kronor allocated, Kronor reserved, Kronor committed, Kronor paid, Kronor returned, BigDecimal recovered) {

    BudgetFigures(long allocated, long reserved, long committed, long paid, long returned, BigDecimal recovered) {
        this(
                Kronor.of(allocated),
                Kronor.of(reserved),
                Kronor.of(committed),
                Kronor.of(paid),
                Kronor.of(returned),
                recovered);
    }

    /** What can be granted still; below zero where a court has granted more than there was, or the frame was cut. */
    public Kronor left() {
        return allocated.minus(taken());
    }

    /** What the frame cannot be cut below. */
    public Kronor taken() {
        return reserved.plus(committed).minus(returned);
    }
}
