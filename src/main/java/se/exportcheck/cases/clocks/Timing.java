package se.exportcheck.cases.clocks;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;

/**
 * How a case stands against the day that a decision is aimed at.
 *
 * @param target null while the application is not complete
 * @param missed the day has passed, or the decision came after it
 * @param outOfReach the day has not passed, but nothing can be decided until after it
 */
public record Timing(CaseClock clock, @Nullable DecisionTarget target, boolean missed, boolean outOfReach) {

    public static Timing of(GrantCase grantCase, LocalDate today) {
        var target = DecisionTarget.of(grantCase).orElse(null);
        var until = Objects.requireNonNullElse(grantCase.decidedOn(), today);
        var missed = target != null && target.isMissed(until);
        var awaited = CaseStatus.UNDECIDED.contains(grantCase.status());
        return new Timing(
                CaseClock.of(grantCase, today),
                target,
                missed,
                !missed && awaited && target != null && target.isOutOfReach());
    }
}
