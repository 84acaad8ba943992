package se.exportcheck.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody comes to act for a company.
 *
 * @param vouchedBy the name of whoever let them in; null when nobody did
 * @param unproven nobody has checked that they, or whoever let them in, may sign for it
 */
public record Standing(
        Powers powers, Entitlement entitlement, @Nullable String vouchedBy, boolean unproven, Instant since) {

    /** Whoever makes a company known to the region does all for it; that they may is their own word (ELIG-19). */
    public static Standing onOwnWord(Instant since) {
        return new Standing(Powers.ALL, Entitlement.OWN_WORD, null, true, since);
    }

    /**
     * The sign-in says that the person belongs to the company. Whether they may sign for it as well it does not say: the
     * first does all, on their own word, and later ones fill in until somebody who may gives them more.
     */
    public static Standing byAffiliation(boolean first, Instant since) {
        var powers = first ? Powers.ALL : new Powers(false, false);
        return new Standing(powers, Entitlement.AFFILIATION, null, first, since);
    }

    /** The region lets somebody in, who lets others in when they sign or nobody else does. */
    public static Standing byRegion(Powers powers, Actor by, Instant since) {
        return new Standing(powers, Entitlement.REGION, by.name(), false, since);
    }
}
