package se.exportcheck.companies.size;

import java.math.BigDecimal;

/** How another enterprise belongs together with the one whose size is asked for (2003/361/EC annex art. 3 and 6). */
public enum Relation {
    /** It owns a part or is owned in part: a partner enterprise from a quarter on, linked above half. */
    HOLDING,
    /** <i>Anknutet företag</i>: one controls the other, directly or through others. */
    CONTROL,
    /** Linked to a partner enterprise, and counted in the same part as that. */
    BEHIND_PARTNER;

    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** The per cent of its figures that count, when the holding is so many per cent of capital or votes. */
    BigDecimal counted(BigDecimal holding) {
        return switch (this) {
            case CONTROL -> ALL;
            case HOLDING -> holding.compareTo(HALF) > 0 ? ALL : partner(holding);
            case BEHIND_PARTNER -> partner(holding);
        };
    }

    private static BigDecimal partner(BigDecimal holding) {
        return holding.compareTo(QUARTER) < 0 ? BigDecimal.ZERO : holding;
    }
}
