package se.exportcheck.auditing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.audit.AuditSlice;
import se.exportcheck.web.FormErrors;

/** A page of the log: of all of it, or of one case. */
record LogPage(AuditQuery query, AuditSlice slice, List<LogLine> lines, FormErrors errors) {

    public @Nullable String previous() {
        return slice.newer().map(ordinal -> query.at(AuditQuery.ABOVE, ordinal)).orElse(null);
    }

    public @Nullable String next() {
        return slice.older().map(ordinal -> query.at(AuditQuery.BELOW, ordinal)).orElse(null);
    }
}
