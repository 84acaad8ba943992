package se.exportcheck.cases;

import static se.exportcheck.cases.CaseAction.*;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * <i>Beredning</i>: who has prepared a case, and is kept from deciding it (SOD-1). Whoever handled it earlier stays
 * among them when it is moved to another officer.
 */
final class Preparation {

    /** By which an officer prepares what is decided. */
    static final Set<CaseAction> STEPS =
            EnumSet.of(TAKE_ON, TAKE_OVER, REQUEST_COMPLETION, ENJOIN, REFER, COMMUNICATE, PROPOSE, LAPSE, RECONSIDER);

    /** The same as HQL knows them; a constant, because conditions of piles are put together of constants. */
    static final String IN_HQL =
            "(TAKE_ON, TAKE_OVER, REQUEST_COMPLETION, ENJOIN, REFER, COMMUNICATE, PROPOSE, LAPSE, RECONSIDER)";

    private Preparation() {}

    static boolean of(GrantCase grantCase, String person) {
        return Objects.equals(grantCase.presenter(), person)
                || Objects.equals(grantCase.officer(), person)
                || grantCase.events().stream()
                        .anyMatch(event ->
                                STEPS.contains(event.action()) && event.actor().equals(person));
    }
}
