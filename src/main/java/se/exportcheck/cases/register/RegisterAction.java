package se.exportcheck.cases.register;

import static se.exportcheck.cases.register.RegisterGuard.CLASSIFIED;
import static se.exportcheck.cases.register.RegisterGuard.NOT_OF_COMPANY;
import static se.exportcheck.cases.register.RegisterGuard.NO_CONFLICT;
import static se.exportcheck.cases.register.RegisterGuard.RIGHT_ROLE;
import static se.exportcheck.cases.register.RegisterGuard.RIGHT_STATUS;
import static se.exportcheck.cases.register.RegisterStatus.CONFIRMED;
import static se.exportcheck.cases.register.RegisterStatus.CORRECTED;
import static se.exportcheck.cases.register.RegisterStatus.DUE;
import static se.exportcheck.cases.register.RegisterStatus.EXPORTED;
import static se.exportcheck.people.Role.CASE_OFFICER;
import static se.exportcheck.people.Role.MANAGER;
import static se.exportcheck.people.Role.SYSTEM;

import java.util.List;
import java.util.Set;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** The life of an entry for the register of aid in one table (domain brief 6.5). */
@SuppressWarnings("ImmutableEnumChecker") // the sets and lists are unmodifiable
public enum RegisterAction {
    /** Another industry is another record: what was exported before must be exported anew. */
    CLASSIFY(Set.of(DUE, EXPORTED), DUE, staff(), RIGHT_STATUS, RIGHT_ROLE, NO_CONFLICT, NOT_OF_COMPANY),
    EXPORT(Set.of(DUE, EXPORTED), EXPORTED, staff(), RIGHT_STATUS, RIGHT_ROLE, NO_CONFLICT, NOT_OF_COMPANY, CLASSIFIED),
    CONFIRM(Set.of(EXPORTED), CONFIRMED, staff(), RIGHT_STATUS, RIGHT_ROLE, NO_CONFLICT, NOT_OF_COMPANY),
    /** Follows by itself when the ledger of aid says something else of the grant. */
    CORRECT(Set.of(DUE, EXPORTED, CONFIRMED), CORRECTED, Set.of(SYSTEM), RIGHT_STATUS, RIGHT_ROLE);

    private final Set<RegisterStatus> from;
    private final RegisterStatus to;
    private final Set<Role> by;
    private final List<RegisterGuard> guards;

    RegisterAction(Set<RegisterStatus> from, RegisterStatus to, Set<Role> by, RegisterGuard... guards) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.guards = List.of(guards);
    }

    public Set<RegisterStatus> from() {
        return from;
    }

    public RegisterStatus to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    /** All that must hold. */
    public List<RegisterGuard> guards() {
        return guards;
    }

    List<RegisterGuard> obstacles(RegisterEntry entry, Actor actor) {
        return guards.stream().filter(guard -> !guard.holds(this, entry, actor)).toList();
    }

    private static Set<Role> staff() {
        return Set.of(CASE_OFFICER, MANAGER);
    }
}
