package se.exportcheck.cases.introductions;

import java.util.EnumSet;
import java.util.Set;

/** Where an introduction stands. */
public enum IntroductionStatus {
    /** Nothing of it is kept yet. */
    NEW,
    /** The officer has written it; the company has not said yes, and the partner sees nothing. */
    SUGGESTED,
    /** The company has consented: the partner sees it, and has not answered. */
    SHARED,
    /** The partner wants to help. */
    ACCEPTED,
    /** The partner has been in touch with the company. */
    CONTACTED,
    /** The partner cannot help with this. */
    NOT_FOR_US,
    /** The company did not want what the officer suggested. */
    TURNED_DOWN,
    /** The officer has taken back what nobody had answered. */
    RETRACTED,
    /** The company takes the contact itself. */
    OWN_CONTACT,
    /** The company has withdrawn its consent: the partner sees nothing any more. */
    WITHDRAWN;

    private static final Set<IntroductionStatus> SEEN = EnumSet.of(SHARED, ACCEPTED, CONTACTED, NOT_FOR_US);
    private static final Set<IntroductionStatus> OPEN = EnumSet.of(SUGGESTED, SHARED, ACCEPTED);

    /** The partner may read it. */
    public boolean isSeenByPartner() {
        return SEEN.contains(this);
    }

    /** Somebody has something left to do with it: another to the same partner would say the same. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
