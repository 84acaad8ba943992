package se.exportcheck.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many cases there are in each status, counted no further than {@link #MOST}. */
public record CaseCounts(Map<CaseStatus, Long> byStatus) {

    /** One more than is told exactly. */
    public static final int MOST = 1001;

    public long of(@Nullable CaseStatus status) {
        return status == null ? total() : byStatus.getOrDefault(status, 0L);
    }

    public long total() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }
}
