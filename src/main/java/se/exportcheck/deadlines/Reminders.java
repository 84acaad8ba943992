package se.exportcheck.deadlines;

import static java.time.temporal.ChronoUnit.DAYS;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.clocks.DecisionTarget;
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

    /** The reminders of today; a second run on the same day writes nothing more. */
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
        cases.dueBetween(rule.states(), today, today.plusDays(FARTHEST)).stream()
                .filter(grantCase -> isDay(rule.days(), grantCase, dueOn(grantCase), today))
                .forEach(grantCase -> remind(grantCase, rule.kind(), today));
    }

    /** So long the company can still ask for more time (INC-06); the last day to claim is so many days later. */
    private void writeOfEnds(LocalDate today) {
        cases.dueBetween(Set.of(CaseStatus.ACTIVE), today, today.plusDays(2 * FARTHEST)).stream()
                .filter(grantCase -> isDay(ReminderDays::projectEnd, grantCase, endOn(grantCase), today))
                .forEach(grantCase -> remind(grantCase, NoticeKind.PROJECT_END_REMINDER, today));
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
            if (isDay(ReminderDays::delayAnswer, request.grantCase(), last, today)) {
                outbox.remind(request.grantCase(), NoticeKind.REQUEST_REMINDER, today);
            }
        }
    }

    private void tellOfUnclaimed(LocalDate today) {
        cases.dueBetween(Set.of(CaseStatus.ACTIVE), today.minusDays(FARTHEST), today.minusDays(1))
                .forEach(grantCase -> outbox.remind(grantCase, NoticeKind.NOT_CLAIMED, dueOn(grantCase)));
    }

    private static boolean isDay(DaysBefore days, GrantCase grantCase, LocalDate last, LocalDate today) {
        var left = (int) DAYS.between(today, last);
        return days.of(grantCase.schemeVersion().reminders()).contains(left);
    }

    private static LocalDate endOn(GrantCase grantCase) {
        return dueOn(grantCase).minusDays(grantCase.schemeVersion().limits().claimDeadlineDays());
    }

    private static LocalDate dueOn(GrantCase grantCase) {
        return Objects.requireNonNull(grantCase.dueOn());
    }

    /** By mail that there is something to read, and by letter where there is more to say than the case page does. */
    private void remind(GrantCase grantCase, NoticeKind kind, LocalDate today) {
        if (outbox.remind(grantCase, kind, today)) {
            switch (kind) {
                case ACCEPTANCE_REMINDER -> letters.remindOfTerms(grantCase, clock.instant());
                case CLAIM_REMINDER, PROJECT_END_REMINDER -> letters.remindOfClaim(grantCase, clock.instant());
                default -> Log.debug("Reminded by mail alone");
            }
        }
    }
}
