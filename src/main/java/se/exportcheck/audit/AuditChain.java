package se.exportcheck.audit;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Follows a log from its first event and names the first that was changed, taken away, doubled or moved. Needs nothing
 * but the log; a root that was kept elsewhere shows besides whether its end was cut off or all of it sealed anew. Words may
 * be gone only where a later event says that they were disposed of.
 */
public final class AuditChain {

    private final Iterator<Optional<AuditEntry>> lines;
    private final Root known;
    private final Map<String, Long> unvouched = new LinkedHashMap<>();
    private Root last = Root.NONE;

    private AuditChain(Iterator<Optional<AuditEntry>> lines, Root known) {
        this.lines = lines;
        this.known = known;
    }

    /**
     * @param lines of the log in the order they stand, empty where one is illegible; read once, never kept
     * @param known a root of this log, {@link Root#NONE} when none is known
     */
    public static Verdict verdict(Iterator<Optional<AuditEntry>> lines, Root known) {
        return new AuditChain(lines, known).verdict();
    }

    private Verdict verdict() {
        while (lines.hasNext()) {
            var flaw = next(lines.next());
            if (flaw.isPresent()) {
                return Verdict.whole(last).but(flaw.get());
            }
        }
        if (last.ordinal() < known.ordinal()) {
            return Verdict.whole(last).but(Flaw.in(Fault.MISSING, last.ordinal() + 1));
        }
        return unvouched.values().stream()
                .findFirst()
                .map(ordinal -> Verdict.whole(last).but(Flaw.in(Fault.CHANGED, ordinal)))
                .orElse(Verdict.whole(last));
    }

    private Optional<Flaw> next(Optional<AuditEntry> line) {
        var due = last.ordinal() + 1;
        if (line.filter(AuditEntry::isIntact).isEmpty()) {
            return Optional.of(Flaw.in(Fault.CHANGED, due));
        }
        var entry = line.get();
        if (entry.ordinal() < due) {
            return Optional.of(Flaw.in(Fault.DOUBLED, entry.ordinal()));
        }
        if (entry.ordinal() > due) {
            return Optional.of(Flaw.in(comesLater(due) ? Fault.MOVED : Fault.MISSING, due));
        }
        if (!entry.previous().equals(last.hash())) {
            return Optional.of(Flaw.in(Fault.CHANGED, isFollowed(entry) ? Math.max(1, last.ordinal()) : due));
        }
        if (due == known.ordinal() && !entry.hash().equals(known.hash())) {
            return Optional.of(Flaw.in(Fault.RESEALED, due));
        }
        if (entry.wasDisposedOf()) {
            unvouched.put(entry.subject(), due);
        }
        entry.disposedSubject().ifPresent(unvouched::remove);
        last = entry.root();
        return Optional.empty();
    }

    private boolean comesLater(long ordinal) {
        while (lines.hasNext()) {
            if (lines.next().filter(entry -> entry.ordinal() == ordinal).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether what comes next vouches for this event: then it is the one before it that was changed and sealed anew. */
    private boolean isFollowed(AuditEntry entry) {
        return !lines.hasNext()
                || lines.next()
                        .filter(after -> after.previous().equals(entry.hash()))
                        .isPresent();
    }
}
