package se.exportcheck.cases.disposal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.retention.Retention;

/** What keeps a case from being disposed of. */
public enum Hindrance {
    NOT_CLOSED,
    DATE_NOT_REACHED,
    PROGRAMME_DATE_MISSING,
    NOT_DELIVERED,
    ON_HOLD,
    APPEAL_OPEN,
    RECOVERY_OPEN,
    DISCLOSURE_OPEN;

    /** @param kept how long the case is kept; null unless something of it may be let go */
    public static List<Hindrance> of(@Nullable Retention kept, LocalDate today) {
        return kept == null
                ? List.of(NOT_CLOSED)
                : Stream.of(values())
                        .filter(hindrance -> hindrance.isThere(kept, today))
                        .toList();
    }

    private boolean isThere(Retention kept, LocalDate today) {
        return switch (this) {
            case NOT_CLOSED -> false;
            case DATE_NOT_REACHED -> !kept.keepUntil().isBefore(today);
            case PROGRAMME_DATE_MISSING -> kept.isProgrammeMissing();
            case NOT_DELIVERED -> kept.isUndelivered();
            case ON_HOLD -> kept.isOnHold();
            case APPEAL_OPEN -> kept.isAppealed();
            case RECOVERY_OPEN -> kept.isReclaimed();
            case DISCLOSURE_OPEN -> kept.isRequested();
        };
    }
}
