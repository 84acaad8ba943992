package se.exportcheck.cases;

import java.util.Set;

/** What is decided: bifall, delvis bifall, avslag, avvisning or avskrivning. */
public enum Outcome {
    GRANT,
    PARTIAL_GRANT,
    REFUSAL,
    DISMISSAL,
    WRITE_OFF;

    /** Whole or in part: what makes an export cheque. */
    public static final Set<Outcome> GRANTS = Set.of(GRANT, PARTIAL_GRANT);

    public boolean isGrant() {
        return GRANTS.contains(this);
    }
}
