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
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Role;

/** The life of a follow-up in one table: asked, reminded twice, answered or not. A late answer is still received. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are unmodifiable
public enum FollowUpAction {
    SEND(Set.of(SCHEDULED), SENT, SYSTEM, 14),
    REMIND(Set.of(SENT), REMINDED, SYSTEM, 14),
    REMIND_AGAIN(Set.of(REMINDED), REMINDED_AGAIN, SYSTEM, 14),
    GIVE_UP(Set.of(REMINDED_AGAIN), NO_ANSWER, SYSTEM, null),
    ANSWER(Set.of(SENT, REMINDED, REMINDED_AGAIN, NO_ANSWER), ANSWERED, APPLICANT, null);

    private final Set<FollowUpStatus> from;
    private final FollowUpStatus to;
    private final Role by;
    private final @Nullable Integer days;

    FollowUpAction(Set<FollowUpStatus> from, FollowUpStatus to, Role by, @Nullable Integer days) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.days = days;
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

    /** Days until the next step is due; null when nothing more is awaited. */
    public @Nullable Integer days() {
        return days;
    }
}
