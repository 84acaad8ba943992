package se.exportcheck.publishing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.schemes.Call;
import se.exportcheck.schemes.Calls;
import se.exportcheck.schemes.SchemeVersion;

/**
 * What can be applied for: the open calls and, when there are none, the one that opens next; and what closed lately. The numbers of the terms
 * are those of the call that closes last, which most can still apply under.
 */
public record Offer(List<Call> calls, @Nullable Call next, List<Call> closed, LocalDate today) {

    /** So many days after its last one a call is still told of. */
    private static final int TOLD_OF = 60;

    private static final int SOON = 14;

    static Offer of(Calls all, LocalDate today) {
        var next = all.coming(today).stream().findFirst().orElse(null);
        return new Offer(all.open(today), next, all.closed(today.minusDays(TOLD_OF), today), today);
    }

    public boolean isOpen() {
        return !calls.isEmpty();
    }

    /** The terms; null when no call is open and none is planned. */
    public @Nullable SchemeVersion scheme() {
        var call = calls.isEmpty() ? next : calls.getLast();
        return call == null ? null : call.termsOn(today);
    }

    public boolean closesSoon(Call call) {
        var last = call.closesOn();
        return last != null && !last.isAfter(today.plusDays(SOON));
    }
}
