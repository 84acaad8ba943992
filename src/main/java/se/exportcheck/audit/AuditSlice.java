package se.exportcheck.audit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log, the latest event first.
 *
 * @param newer the event that the page before this one begins above; empty on the first page
 * @param older the event that the page after this one begins below; empty on the last page
 */
public record AuditSlice(List<AuditEntry> entries, Optional<Long> newer, Optional<Long> older) {

    /** Which part of the log: below an event, above one, or from the top when both are null. */
    public record Window(@Nullable Long below, @Nullable Long above, int size) {}

    /** @param found one more than the window has, if there is one */
    static AuditSlice of(List<AuditEntry> found, Window window) {
        var upwards = window.above() != null;
        var more = found.size() > window.size();
        var kept = more ? found.subList(0, window.size()) : found;
        var entries = List.copyOf(upwards ? kept.reversed() : kept);
        if (entries.isEmpty()) {
            return new AuditSlice(entries, Optional.empty(), Optional.empty());
        }
        var first = Optional.of(entries.getFirst().ordinal());
        var last = Optional.of(entries.getLast().ordinal());
        var hasNewer = upwards ? more : window.below() != null;
        var hasOlder = upwards || more;
        return new AuditSlice(entries, first.filter(any -> hasNewer), last.filter(any -> hasOlder));
    }
}
