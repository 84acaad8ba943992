package se.exportcheck.recovering;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.setoffs.SetOffAction;

/** What the form of a step of a set-off asks. */
public record SetOffAsked(SetOffAction action) {

    private static final Set<SetOffAction> DAYS = EnumSet.of(SetOffAction.REGISTER_ANSWER, SetOffAction.PAY_OUT);

    public boolean text() {
        return action != SetOffAction.END_HEARING;
    }

    public boolean amount() {
        return action == SetOffAction.PROPOSE;
    }

    public boolean day() {
        return DAYS.contains(action);
    }

    /** How much may be written. */
    public int most() {
        return action == SetOffAction.PAY_OUT ? 100 : 8000;
    }

    /** The part that somebody takes in the case by the step; null for the company, which is not asked. */
    @Nullable
    Part part() {
        return switch (action) {
            case ANSWER -> null;
            case PROPOSE -> Part.PRESENTER;
            case SEND_BACK, GIVE_UP -> Part.DECISION_MAKER;
            case REGISTER_ANSWER, PAY_OUT -> Part.OTHER;
            default -> Part.OFFICER;
        };
    }
}
