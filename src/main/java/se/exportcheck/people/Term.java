package se.exportcheck.people;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which day to which something holds, both included, and who entered it. It is never edited, only ended, once. */
@Embeddable
public class Term {

    private LocalDate fromOn;
    private @Nullable LocalDate toOn;
    private String enteredBy;
    private Instant enteredAt;
    private @Nullable LocalDate endedOn;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    /** @param toOn the last day; null when none is known */
    public Term(LocalDate fromOn, @Nullable LocalDate toOn, Actor by, Instant at) {
        if (toOn != null && toOn.isBefore(fromOn)) {
            throw new IllegalArgumentException("Ends %s before it begins %s".formatted(toOn, fromOn));
        }
        this.fromOn = fromOn;
        this.toOn = toOn;
        enteredBy = by.name();
        enteredAt = at;
    }

    /** Ends it with that day; with the day before the first it never holds. */
    void end(LocalDate lastDay, Actor by, Instant at) {
        if (isEnded() || lastDay.isBefore(fromOn.minusDays(1)) || (toOn != null && lastDay.isAfter(toOn))) {
            throw new IllegalArgumentException("Cannot be ended with " + lastDay);
        }
        endedOn = lastDay;
        endedBy = by.name();
        endedAt = at;
    }

    public boolean isInForce(LocalDate day) {
        var last = lastDay();
        return !day.isBefore(fromOn) && (last == null || !day.isAfter(last));
    }

    /** Some day belongs to both. */
    public boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        var last = lastDay();
        var isEmpty = last != null && last.isBefore(fromOn);
        return !isEmpty && (to == null || !to.isBefore(fromOn)) && (last == null || !last.isBefore(from));
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    /** The last day; null when none is known. */
    public @Nullable LocalDate lastDay() {
        return endedOn == null ? toOn : endedOn;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public @Nullable String endedBy() {
        return endedBy;
    }
}
