package se.exportcheck.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.clocks.LastDayKind;
import se.exportcheck.cases.clocks.LastDays;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Role;

/** Whoever looks ahead: a manager or an auditor over the whole region, an officer over their own cases. */
@RequestScoped
class Planner {

    private static final Set<Role> OF_ALL = Set.of(Role.MANAGER, Role.AUDITOR);

    private final CurrentActor currentActor;
    private final Clock clock;

    Planner(CurrentActor currentActor, Clock clock) {
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Actor actor() {
        var actor = currentActor.get();
        if (!actor.isAnyOf(OF_ALL) && !actor.is(Role.CASE_OFFICER)) {
            throw new ForbiddenException();
        }
        return actor;
    }

    boolean seesAll() {
        return actor().isAnyOf(OF_ALL);
    }

    /** Nobody asks for another officer's days but those who see all. */
    LastDays.Wanted wanted(@Nullable LastDayKind kind, @Nullable String officer) {
        return new LastDays.Wanted(kind, seesAll() ? officer : actor().subject());
    }

    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return Stockholm.today(clock);
    }
}
