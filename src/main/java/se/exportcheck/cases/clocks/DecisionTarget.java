package se.exportcheck.cases.clocks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;

/**
 * The day by which the region aims to have decided: so many days, by the scheme version, from the day that the
 * application was complete (domain brief 6.6). Later than that is a delay that the company is told of (förvaltningslagen 11 §).
 *
 * @param completeOn the day of arrival or, when something was missing, the day that it came or could no longer come
 * @param waitsUntil the last day of whoever is asked something now; null when nobody is
 */
public record DecisionTarget(
        LocalDate completeOn,
        LocalDate day,
        int days,
        @Nullable LocalDate waitsUntil) {

    private static final Set<Inquiry.Kind> COMPLETING = Set.of(Inquiry.Kind.COMPLETION, Inquiry.Kind.INJUNCTION);

    /** Empty for what is not received, and while it is not complete. */
    public static Optional<DecisionTarget> of(GrantCase grantCase) {
        var days = Optional.ofNullable(grantCase.schemeVersion())
                .map(version -> version.limits().decisionTargetDays());
        return days.flatMap(length -> completeOn(grantCase)
                .map(complete -> new DecisionTarget(
                        complete,
                        complete.plusDays(length),
                        length,
                        grantCase.asked().lastDay().orElse(null))));
    }

    private static Optional<LocalDate> completeOn(GrantCase grantCase) {
        if (grantCase.status() == CaseStatus.AWAITING_COMPLETION) {
            return Optional.empty();
        }
        return grantCase.asked().all().reversed().stream()
                .filter(inquiry -> COMPLETING.contains(inquiry.kind()))
                .findFirst()
                .map(DecisionTarget::endOf)
                .or(() -> Optional.ofNullable(grantCase.receivedOn()));
    }

    private static LocalDate endOf(Inquiry completion) {
        var answeredAt = completion.answeredAt();
        return answeredAt == null ? completion.lastDay().plusDays(1) : Stockholm.dateOf(answeredAt);
    }

    public boolean isMissed(LocalDate decidedOrToday) {
        return decidedOrToday.isAfter(day);
    }

    /** Somebody has until the day itself or longer to answer: no decision can be made in time. */
    public boolean isOutOfReach() {
        return waitsUntil != null && !waitsUntil.isBefore(day);
    }
}
