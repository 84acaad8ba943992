package se.exportcheck.companies.ownership;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What one party holds in an enterprise.
 *
 * @param votes its share of all votes in per cent, 0 to 100; half of them are no majority
 * @param otherControl what else gives it control; never {@link Control#VOTES}, which the votes say
 */
public record OwnershipLink(Party owner, Party owned, BigDecimal votes, Set<Control> otherControl) {

    static final BigDecimal HALF = BigDecimal.valueOf(50);
    static final BigDecimal ALL = BigDecimal.valueOf(100);

    public OwnershipLink {
        if (!owned.isEnterprise() || owner.equals(owned)) {
            throw new IllegalArgumentException("Not what somebody can hold: " + owner.kind() + ", " + owned.kind());
        }
        if (votes.signum() < 0 || votes.compareTo(ALL) > 0) {
            throw new IllegalArgumentException("Not a share of the votes: " + votes);
        }
        if (otherControl.contains(Control.VOTES)) {
            throw new IllegalArgumentException("A majority of the votes is told by the votes");
        }
        otherControl = Set.copyOf(otherControl);
    }

    /** Whether this alone gives control, by any of the criteria. */
    public boolean isControl() {
        return !otherControl.isEmpty() || isMajority(votes);
    }

    /** The same two, the same votes and the same control. */
    public boolean saysTheSameAs(OwnershipLink other) {
        return owner.equals(other.owner)
                && owned.equals(other.owned)
                && votes.compareTo(other.votes) == 0
                && otherControl.equals(other.otherControl);
    }

    static boolean isMajority(BigDecimal votes) {
        return votes.compareTo(HALF) > 0;
    }
}
