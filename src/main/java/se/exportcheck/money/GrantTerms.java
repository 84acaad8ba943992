package se.exportcheck.money;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What a scheme pays of a cost, and the smallest and largest grant that it gives. */
@Embeddable
public record GrantTerms(Share share, Kronor minimum, Kronor maximum) {

    public GrantTerms {
        if (minimum.isNegative() || minimum.isMoreThan(maximum)) {
            throw new IllegalArgumentException("No grant between %s and %s".formatted(minimum, maximum));
        }
    }

    /** What a share of a cost gives in whole kronor: the öre are dropped, so that the share is never exceeded. */
    public static Kronor entitled(Share share, BigDecimal cost) {
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("A cost below zero: " + cost);
        }
        return Kronor.floor(share.times(cost));
    }

    /** The most that a cost can give; it may be below the minimum, and is then not grantable. */
    public Kronor largest(BigDecimal cost) {
        return entitled(share, cost).min(maximum);
    }

    /** What can be proposed to whoever applied for an amount. */
    public Kronor proposed(Kronor requested, BigDecimal cost) {
        return requested.min(largest(cost));
    }

    public boolean isGrantable(BigDecimal cost) {
        return allows(largest(cost), cost);
    }

    public boolean allows(Kronor grant, BigDecimal cost) {
        return !grant.isLessThan(minimum) && !grant.isMoreThan(largest(cost));
    }
}
