package se.exportcheck.deadlines;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.clocks.DecisionTarget;
import se.exportcheck.cases.clocks.Standing;
import se.exportcheck.cases.delays.DecisionRequests;
import se.exportcheck.letters.StepLetters;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.people.Regions;
import se.exportcheck.schemes.ReminderDays;

/**
 * Reminds the company before its last days, and tells the officer that the region's own are near or the company's have
 * passed, once for each number of days that the scheme version says (domain brief 6.6).
 */
@ApplicationScoped
public class Reminders {

    /** What is reminded of in which states, so many days before the last day. */
    private record Rule(NoticeKind kind, Set<CaseStatus> states, DaysBefore days) {}

    private interface DaysBefore {
        List<Integer> of(ReminderDays days);
    }

    private static final List<Rule> RULES = List.of(
            new Rule(
                    NoticeKind.ANSWER_REMINDER,
                    Set.of(CaseStatus.AWAITING_COMPLETION, CaseStatus.HEARING),
                    days -> List.of(days.answer())),
            new Rule(
                    NoticeKind.ACCEPTANCE_REMINDER,
                    Set.of(CaseStatus.AWAITING_ACCEPTANCE),
                    days -> List.of(days.acceptance())),
            new Rule(NoticeKind.CLAIM_REMINDER, Set.of(CaseStatus.ACTIVE), ReminderDays::claim));

    /** Nobody is reminded longer before than this. */
    private static final int FARTHEST = 366;

    private final Regions regions;
    private final Cases cases;
    private final DecisionRequests requests;
    private final Outbox outbox;
    private final StepLetters letters;
    private final Clock clock;

    Reminders(
            Regions regions, Cases cases, DecisionRequests requests, Outbox outbox, StepLetters letters, Clock clock) {
        this.regions = regions;
        this.cases = cases;
        this.requests = requests;
        this.outbox = outbox;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The reminders of today, and those whose day passed while the program was down. A second run writes nothing more:
     * each is kept with the day that it was planned for.
     */
    public void writeAll() {
        var today = Stockholm.today(clock);
        regions.inEach(system -> {
            RULES.forEach(rule -> QuarkusTransaction.requiringNew().run(() -> write(rule, today)));
            QuarkusTransaction.requiringNew().run(() -> writeOfEnds(today));
            QuarkusTransaction.requiringNew().run(() -> tellOfDelays(today));
            QuarkusTransaction.requiringNew().run(() -> remindOfRequests(today));
            QuarkusTransaction.requiringNew().run(() -> tellOfUnclaimed(today));
        });
    }

    private void write(Rule rule, LocalDate today) {
        cases.dueBetween(rule.states(), today, today.plusDays(FARTHEST))
                .forEach(grantCase -> planned(rule.days(), grantCase, dueOn(grantCase), today)
                        .ifPresent(day -> remind(grantCase, rule.kind(), day)));
    }

    /** So long the company can still ask for more time (INC-06); the last day to claim is so many days later. */
    private void writeOfEnds(LocalDate today) {
        cases.dueBetween(Set.of(CaseStatus.ACTIVE), today, today.plusDays(2 * FARTHEST))
                .forEach(grantCase -> planned(ReminderDays::projectEnd, grantCase, endOn(grantCase), today)
                        .ifPresent(day -> remind(grantCase, NoticeKind.PROJECT_END_REMINDER, day)));
    }

    /** Once for each day that is aimed at: it moves when the company completes its application. */
    private void tellOfDelays(LocalDate today) {
        cases.undecided()
                .forEach(grantCase -> DecisionTarget.of(grantCase)
                        .map(DecisionTarget::day)
                        .filter(day -> !today.isBefore(day.minusDays(
                                grantCase.schemeVersion().reminders().delay())))
                        .ifPresent(day -> outbox.remind(grantCase, NoticeKind.DELAY_NEAR, day)));
    }

    /** The company has asked for its case to be decided, and the law's four weeks run (förvaltningslagen 12 §). */
    private void remindOfRequests(LocalDate today) {
        for (var request : requests.open()) {
            var last = Objects.requireNonNull(request.day());
            var days = request.grantCase().schemeVersion().reminders().delayAnswer();
            PlannedDay.of(days, last, today)
                    .filter(day -> day.isAfter(Stockholm.dateOf(request.at())))
                    .ifPresent(day -> outbox.remind(request.grantCase(), NoticeKind.REQUEST_REMINDER, day));
        }
    }

    private void tellOfUnclaimed(LocalDate today) {
        cases.dueBetween(Set.of(CaseStatus.ACTIVE), today.minusDays(FARTHEST), today.minusDays(1))
                .forEach(grantCase -> outbox.remind(grantCase, NoticeKind.NOT_CLAIMED, dueOn(grantCase)));
    }

    /** Not one that was planned for a day before the case came to where it stands: nobody has missed that. */
    private static Optional<LocalDate> planned(DaysBefore days, GrantCase grantCase, LocalDate last, LocalDate today) {
        return PlannedDay.of(days.of(grantCase.schemeVersion().reminders()), last, today)
                .filter(day -> day.isAfter(Standing.since(grantCase)));
    }

    private static LocalDate endOn(GrantCase grantCase) {
        return dueOn(grantCase).minusDays(grantCase.schemeVersion().limits().claimDeadlineDays());
    }

    private static LocalDate dueOn(GrantCase grantCase) {
        return Objects.requireNonNull(grantCase.dueOn());
    }

    /** By mail that there is something to read, and by letter where there is more to say than the case page does. */
    private void remind(GrantCase grantCase, NoticeKind kind, LocalDate planned) {
        if (outbox.remind(grantCase, kind, planned)) {
            switch (kind) {
                case ACCEPTANCE_REMINDER -> letters.remindOfTerms(grantCase, clock.instant());
                case CLAIM_REMINDER, PROJECT_END_REMINDER -> letters.remindOfClaim(grantCase, clock.instant());
                default -> Log.debug("Reminded by mail alone");
            }
        }
    }
}
