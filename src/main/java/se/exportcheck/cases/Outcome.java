package se.exportcheck.cases;

import java.util.Set;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.DecisionType;
import se.exportcheck.schemes.Ruling;

/** What is decided: bifall, delvis bifall, avslag, avvisning or avskrivning. */
public enum Outcome {
    GRANT,
    PARTIAL_GRANT,
    REFUSAL,
    DISMISSAL,
    WRITE_OFF;

    /** Whole or in part: what makes an export cheque. */
    public static final Set<Outcome> GRANTS = Set.of(GRANT, PARTIAL_GRANT);

    /** What it is in a delegation order. */
    public DecisionType type() {
        return switch (this) {
            case GRANT, PARTIAL_GRANT -> DecisionType.GRANT;
            case REFUSAL -> DecisionType.REFUSAL;
            case DISMISSAL -> DecisionType.DISMISSAL;
            case WRITE_OFF -> DecisionType.WRITE_OFF;
        };
    }

    /** What it is when it is said how a decision on an application is appealed. */
    public Ruling ruling() {
        return switch (this) {
            case GRANT -> Ruling.GRANT;
            case PARTIAL_GRANT -> Ruling.PARTIAL_GRANT;
            case REFUSAL -> Ruling.REFUSAL;
            case DISMISSAL -> Ruling.DISMISSAL;
            case WRITE_OFF -> Ruling.WRITE_OFF;
        };
    }

    /** What a payment decision comes to: a claim that pays nothing is refused, whatever is approved of it. */
    static Outcome ofPayment(Kronor payable, boolean reduced) {
        if (!payable.isPositive()) {
            return REFUSAL;
        }
        return reduced ? PARTIAL_GRANT : GRANT;
    }

    public boolean isGrant() {
        return GRANTS.contains(this);
    }
}
