package se.exportcheck.paying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.DueCursor;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.Claims;
import se.exportcheck.cases.claims.PaymentLine;

/** Claims that wait for the same step, a page of them; {@code next} is the address of those after. */
record Queue(
        ClaimAction step, List<PaymentLine> lines, @Nullable String next) {

    private static final int MOST = 25;
    private static final List<ClaimAction> STEPS = List.of(
            ClaimAction.ATTEST,
            ClaimAction.SEND,
            ClaimAction.SEND_AGAIN,
            ClaimAction.CONFIRM_PAID,
            ClaimAction.REVIEW,
            ClaimAction.PROPOSE);

    /** The one that was asked for, by the last part of its address; else all. */
    static List<ClaimAction> steps(@Nullable String path) {
        var asked = STEPS.stream().filter(step -> step.path().equals(path)).toList();
        return asked.isEmpty() ? STEPS : asked;
    }

    static Queue of(ClaimAction step, Claims claims, DueCursor after) {
        var lines = claims.waiting(step.from(), after, MOST + 1);
        var shown = lines.stream().limit(MOST).toList();
        var next = lines.size() > MOST
                ? address(step) + "&after=" + shown.getLast().cursor()
                : null;
        return new Queue(step, shown, next);
    }

    /** Something of what waits is decided to be set off: the bank is to pay less than is decided. */
    public boolean isLessSetOff() {
        return lines.stream().anyMatch(line -> line.setOff() != null);
    }

    private static String address(ClaimAction step) {
        return "/payments?step=" + step.path();
    }
}
