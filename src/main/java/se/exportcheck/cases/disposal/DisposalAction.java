package se.exportcheck.cases.disposal;

import static se.exportcheck.cases.disposal.DisposalGuard.*;
import static se.exportcheck.cases.disposal.DisposalStatus.APPROVED;
import static se.exportcheck.cases.disposal.DisposalStatus.CARRIED_OUT;
import static se.exportcheck.cases.disposal.DisposalStatus.PROPOSED;
import static se.exportcheck.cases.disposal.DisposalStatus.REJECTED;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Role;

/**
 * The steps of a disposal list in one table: one person proposes it, another approves it, and what stands in the way is asked
 * each time anew.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets and lists are unmodifiable
public enum DisposalAction {
    PROPOSE(Set.of(), PROPOSED, PLAN_DISPOSES, SOME_CASES, ON_NO_OTHER_LIST, NOTHING_IN_THE_WAY, IMPARTIAL),
    LEAVE_OUT(Set.of(PROPOSED, APPROVED), null),
    APPROVE(Set.of(PROPOSED), APPROVED, SECOND_PERSON, SOME_CASES, PLAN_AS_PROPOSED, NOTHING_IN_THE_WAY, IMPARTIAL),
    REJECT(Set.of(PROPOSED, APPROVED), REJECTED),
    CARRY_OUT(Set.of(APPROVED), CARRIED_OUT, SOME_CASES, PLAN_AS_PROPOSED, NOTHING_IN_THE_WAY, IMPARTIAL),
    /** Puts a case on hold, so that no list may have it. */
    HOLD(Set.of(), null, SOMETHING_KEPT),
    /** Packs a case for the e-archive. */
    PACK(Set.of(), null, CLOSED);

    /** The archivist's work (domain brief 7) is the registrar's and the manager's here. */
    public static final Set<Role> WORKERS = Set.of(Role.REGISTRAR, Role.MANAGER);

    private final Set<DisposalStatus> from;
    private final @Nullable DisposalStatus to;
    private final List<DisposalGuard> guards;

    DisposalAction(Set<DisposalStatus> from, @Nullable DisposalStatus to, DisposalGuard... guards) {
        this.from = from;
        this.to = to;
        this.guards = Stream.concat(Stream.of(RIGHT_STATUS, RIGHT_ROLE), Stream.of(guards))
                .toList();
    }

    public Set<DisposalStatus> from() {
        return from;
    }

    /** Empty when the list stays where it stands. */
    public Optional<DisposalStatus> to() {
        return Optional.ofNullable(to);
    }

    /** All that must hold, status and role first. */
    public List<DisposalGuard> guards() {
        return guards;
    }

    /** The last part of the address where the step is taken. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<DisposalGuard> obstacles(DisposalSituation situation) {
        return guards.stream().filter(guard -> !guard.holds(this, situation)).toList();
    }
}
