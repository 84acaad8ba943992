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

    /**
     * By which somebody prepares what is decided: also by typing in what a company has written on paper, or by reading
     * there that it withdraws or declines, which is then all that the decision rests on.
     */
    static final Set<CaseAction> STEPS = EnumSet.of(
            REGISTER,
            FILL_IN,
            CORRECT_NUMBER,
            TAKE_ON,
            TAKE_OVER,
            REQUEST_COMPLETION,
            ENJOIN,
            REFER,
            COMMUNICATE,
            PROPOSE,
            REGISTER_WITHDRAWAL,
            REGISTER_DECLINE,
            LAPSE,
            RECONSIDER);

    /** The same as HQL knows them; a constant, because conditions of piles are put together of constants. */
    static final String IN_HQL =
            "(REGISTER, FILL_IN, CORRECT_NUMBER, TAKE_ON, TAKE_OVER, REQUEST_COMPLETION, ENJOIN, REFER, COMMUNICATE,"
                    + " PROPOSE, REGISTER_WITHDRAWAL, REGISTER_DECLINE, LAPSE, RECONSIDER)";

    private Preparation() {}

    static boolean of(GrantCase grantCase, String person) {
        return Objects.equals(grantCase.presenter(), person)
                || Objects.equals(grantCase.officer(), person)
                || grantCase.events().stream()
                        .anyMatch(event ->
                                STEPS.contains(event.action()) && event.actor().equals(person));
    }
}
