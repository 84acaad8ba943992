package se.exportcheck.cases.clocks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseEvent;
import se.exportcheck.cases.GrantCase;

/**
 * How many days a case has waited for whom. Read off its events each time it is asked for, so that it can never differ
 * from them: from one step to the next the days are those of whoever the case waited for in between.
 *
 * @param turn whom it waits for now
 */
public record CaseClock(Map<Turn, Long> days, Turn turn) {

    public CaseClock {
        days = Map.copyOf(days);
    }

    public static CaseClock of(GrantCase grantCase, LocalDate today) {
        var days = new EnumMap<Turn, Long>(Turn.class);
        var events = grantCase.events();
        var turn = Turn.NOBODY;
        for (var i = 0; i < events.size(); i++) {
            var until = i + 1 < events.size() ? dayOf(events, i + 1) : today;
            turn = events.get(i).action().to().map(Turn::of).orElse(turn);
            days.merge(turn, Math.max(0, ChronoUnit.DAYS.between(dayOf(events, i), until)), Long::sum);
        }
        return new CaseClock(days, Turn.of(grantCase.status()));
    }

    /** What came on paper waits for the region from the day that it arrived, not from when it was registered. */
    private static LocalDate dayOf(List<CaseEvent> events, int index) {
        var event = events.get(index);
        return event.action() == CaseAction.REGISTER
                ? Objects.requireNonNull(event.grantCase().receivedOn())
                : Stockholm.dateOf(event.at());
    }

    /** One waited for, how many days, and whether it is their turn now. */
    public record Part(Turn turn, long days, boolean now) {}

    public List<Part> parts() {
        return Stream.of(Turn.REGION, Turn.COMPANY, Turn.PARTNER)
                .map(whose -> new Part(whose, of(whose), whose == turn))
                .toList();
    }

    public long withRegion() {
        return of(Turn.REGION);
    }

    public long withCompany() {
        return of(Turn.COMPANY);
    }

    public long withPartners() {
        return of(Turn.PARTNER);
    }

    private long of(Turn whose) {
        return days.getOrDefault(whose, 0L);
    }
}
