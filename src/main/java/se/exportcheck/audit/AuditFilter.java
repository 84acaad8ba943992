package se.exportcheck.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the log is narrowed to; null leaves a question open.
 *
 * @param person the actor's whole name
 * @param from the first instant
 * @param until the first instant that is too late
 */
public record AuditFilter(
        @Nullable String caseNumber,
        @Nullable String person,
        @Nullable String kind,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    public static AuditFilter ofCase(String caseNumber) {
        return new AuditFilter(caseNumber, null, null, null, null);
    }
}
