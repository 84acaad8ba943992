package se.exportcheck.schemes;

import java.time.Period;

/** How a decision can be appealed, which is what its letter must say (förvaltningslagen 33 §). */
public enum Remedy {
    /** It may not be appealed. */
    NONE,
    /** By the party to the administrative court, handed in to the region (förvaltningslagen 40 to 46 §§). */
    COURT,
    /** <i>Laglighetsprövning</i>: by any member of the region, handed in to the court itself (kommunallagen 13 kap.). */
    LEGALITY_REVIEW;

    /** The time to appeal: from when the party received the decision, or from when it was announced. */
    public static final Period TIME = Period.ofWeeks(3);

    public boolean mayBeUsed() {
        return this != NONE;
    }
}
