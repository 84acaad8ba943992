package se.exportcheck.cases.followup;

import static se.exportcheck.cases.followup.FollowUpStatus.ANSWERED;
import static se.exportcheck.cases.followup.FollowUpStatus.NO_ANSWER;
import static se.exportcheck.cases.followup.FollowUpStatus.REMINDED;
import static se.exportcheck.cases.followup.FollowUpStatus.REMINDED_AGAIN;
import static se.exportcheck.cases.followup.FollowUpStatus.SCHEDULED;
import static se.exportcheck.cases.followup.FollowUpStatus.SENT;
import static se.exportcheck.people.Role.APPLICANT;
import static se.exportcheck.people.Role.SYSTEM;

import java.util.Set;
import se.exportcheck.people.Role;

/** The life of a follow-up in one table: asked, reminded twice, answered or not. A late answer is still received. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are unmodifiable
public enum FollowUpAction {
    SEND(Set.of(SCHEDULED), SENT, SYSTEM, true),
    REMIND(Set.of(SENT), REMINDED, SYSTEM, true),
    REMIND_AGAIN(Set.of(REMINDED), REMINDED_AGAIN, SYSTEM, true),
    GIVE_UP(Set.of(REMINDED_AGAIN), NO_ANSWER, SYSTEM, false),
    ANSWER(Set.of(SENT, REMINDED, REMINDED_AGAIN, NO_ANSWER), ANSWERED, APPLICANT, false);

    private final Set<FollowUpStatus> from;
    private final FollowUpStatus to;
    private final Role by;
    private final boolean awaiting;

    FollowUpAction(Set<FollowUpStatus> from, FollowUpStatus to, Role by, boolean awaiting) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.awaiting = awaiting;
    }

    public Set<FollowUpStatus> from() {
        return from;
    }

    public FollowUpStatus to() {
        return to;
    }

    public Role by() {
        return by;
    }

    /** An answer is awaited after it, for the days of the scheme until the program takes its next step. */
    public boolean isAwaiting() {
        return awaiting;
    }
}
