package se.exportcheck.cases;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.clocks.DecisionTarget;
import se.exportcheck.cases.delays.DelayEvent;
import se.exportcheck.cases.followup.FollowUp;

/** How long a case may stand where it stands: the time limits of its scheme version (domain brief 6.6). */
final class Deadline {

    private Deadline() {}

    /** The last day of whoever must act, for a case that came to its status today; none without a time limit. */
    static Optional<LocalDate> of(GrantCase grantCase, LocalDate today) {
        if (grantCase.status().isEnded()) {
            return Optional.empty(); // a past case of an old list has no limits
        }
        var limits = grantCase.schemeVersion().limits();
        return switch (grantCase.status()) {
            case DRAFT, AWAITING_SIGNATURE -> Optional.of(today.plusDays(limits.draftDays()));
            case RECEIVED, ASSIGNED, IN_REVIEW, PROPOSED, DECIDED -> decision(grantCase);
            case AWAITING_COMPLETION, AWAITING_OPINION, HEARING ->
                grantCase.asked().lastDay();
            case AWAITING_ACCEPTANCE -> Optional.of(today.plusDays(limits.acceptanceDays()));
            case ACTIVE -> grantCase.endsOn().map(end -> end.plusDays(limits.claimDeadlineDays()));
            case FINAL_REVIEW -> Optional.of(today.plusDays(limits.paymentTargetDays()));
            case FOLLOW_UP ->
                grantCase.followUps().stream()
                        .map(FollowUp::dueOn)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo);
            case DISPATCHED ->
                grantCase
                        .decision()
                        .flatMap(decision -> grantCase.appealTime(decision).lastDay());
            case CLOSED, ARCHIVED -> Optional.empty();
        };
    }

    /** The law's own time before what the company was told, and that before what the region aims at. */
    private static Optional<LocalDate> decision(GrantCase grantCase) {
        var reconsidered = grantCase.reconsiderations().open();
        if (reconsidered.isPresent()) {
            var days = grantCase.schemeVersion().limits().decisionTargetDays();
            return reconsidered.map(each -> Stockholm.dateOf(each.startedAt()).plusDays(days));
        }
        var delays = grantCase.delays();
        return delays.openRequest()
                .map(DelayEvent::day)
                .or(delays::promisedOn)
                .or(() -> DecisionTarget.of(grantCase).map(DecisionTarget::day));
    }
}
