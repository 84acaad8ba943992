package se.exportcheck.cases.register;

import java.util.Set;

/** Where an entry for the register of aid stands (domain brief 6.5). */
public enum RegisterStatus {
    DUE,
    EXPORTED,
    CONFIRMED,
    CORRECTED;

    /** Still to be done: it is not known to be in the register. */
    public static final Set<RegisterStatus> OPEN = Set.of(DUE, EXPORTED);
}
