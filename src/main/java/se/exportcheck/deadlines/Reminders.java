package se.exportcheck.deadlines;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Cases;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.people.Regions;

/** Reminds the company before its last day, once for each number of days ahead (domain brief 6.6). */
@ApplicationScoped
public class Reminders {

    /** What is reminded of in which states, so many days before the last day. */
    private record Rule(NoticeKind kind, Set<CaseStatus> states, int daysBefore) {}

    private static final List<Rule> RULES = List.of(
            new Rule(NoticeKind.ANSWER_REMINDER, Set.of(CaseStatus.AWAITING_COMPLETION, CaseStatus.HEARING), 3),
            new Rule(NoticeKind.ACCEPTANCE_REMINDER, Set.of(CaseStatus.AWAITING_ACCEPTANCE), 7),
            new Rule(NoticeKind.CLAIM_REMINDER, Set.of(CaseStatus.ACTIVE), 30),
            new Rule(NoticeKind.CLAIM_REMINDER, Set.of(CaseStatus.ACTIVE), 7));

    /** So many days before its project ends, the company can still ask for more time (INC-06). */
    private static final List<Integer> BEFORE_END = List.of(30, 7);

    private final Regions regions;
    private final Cases cases;
    private final Outbox outbox;
    private final Clock clock;

    Reminders(Regions regions, Cases cases, Outbox outbox, Clock clock) {
        this.regions = regions;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The reminders of today; a second run on the same day writes nothing more. */
    public void writeAll() {
        var today = Stockholm.today(clock);
        regions.inEach(system -> {
            RULES.forEach(rule -> QuarkusTransaction.requiringNew().run(() -> write(rule, today)));
            BEFORE_END.forEach(days -> QuarkusTransaction.requiringNew().run(() -> writeOfEnd(days, today)));
        });
    }

    private void writeOfEnd(int days, LocalDate today) {
        cases.endingOn(today.plusDays(days))
                .forEach(grantCase -> outbox.remind(grantCase, NoticeKind.PROJECT_END_REMINDER, today));
    }

    private void write(Rule rule, LocalDate today) {
        cases.dueOn(rule.states(), today.plusDays(rule.daysBefore()))
                .forEach(grantCase -> outbox.remind(grantCase, rule.kind(), today));
    }
}
