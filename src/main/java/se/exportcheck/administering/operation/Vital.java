package se.exportcheck.administering.operation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it is with one concern in a region.
 *
 * @param number how many wait or have failed
 * @param since when the oldest of them began to; null if there is none
 */
public record Vital(Concern concern, long number, @Nullable Instant since) {

    /** How long the oldest has waited; nothing if nothing waits. */
    public Duration age(Instant now) {
        return since == null || since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }

    /** Whether somebody should look at it now. */
    public boolean isWrong(Instant now) {
        return number > 0 && age(now).compareTo(concern.patience()) >= 0;
    }
}
