package se.exportcheck.cases.clocks;

import java.time.LocalDate;
import java.util.Objects;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseEvent;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;

/** Since when a case stands where it stands, with the days that it has now. */
public final class Standing {

    private Standing() {}

    /** The day when it came to its status, or when a decision last moved the days of its project. */
    public static LocalDate since(GrantCase grantCase) {
        var came = came(grantCase);
        return grantCase
                .decision()
                .map(Decision::decidedOn)
                .filter(came::isBefore)
                .orElse(came);
    }

    /** Steps that left it in the same status are passed over. */
    private static LocalDate came(GrantCase grantCase) {
        return grantCase.events().reversed().stream()
                .filter(event -> event.action().to().isPresent())
                .takeWhile(event -> Objects.equals(event.action().to().orElseThrow(), grantCase.status()))
                .reduce((later, earlier) -> earlier)
                .map(CaseEvent::at)
                .map(Stockholm::dateOf)
                .orElse(LocalDate.MIN);
    }
}
