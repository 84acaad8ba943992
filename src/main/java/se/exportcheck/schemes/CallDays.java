package se.exportcheck.schemes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a call can be applied under.
 *
 * @param closesOn the last one; null when there is none
 */
public record CallDays(LocalDate opensOn, @Nullable LocalDate closesOn) {

    CallStatus status(LocalDate today) {
        if (opensOn.isAfter(today)) {
            return CallStatus.COMING;
        } else {
            return closesOn == null || !today.isAfter(closesOn) ? CallStatus.OPEN : CallStatus.CLOSED;
        }
    }

    /** Nothing of it has passed. */
    public boolean isAhead(LocalDate today) {
        return !opensOn.isBefore(today) && endsFrom(today);
    }

    /** Instead of the others, on this day: a day that has passed is neither given nor taken away. */
    boolean canReplace(CallDays others, LocalDate today) {
        return switch (others.status(today)) {
            case COMING -> isAhead(today);
            case OPEN -> opensOn.equals(others.opensOn) && endsFrom(today);
            case CLOSED -> equals(others);
        };
    }

    /** The last day, where there is one, is still to come and not before the first. */
    public boolean endsFrom(LocalDate today) {
        return closesOn == null || (!closesOn.isBefore(today) && !closesOn.isBefore(opensOn));
    }
}
