package se.exportcheck.paying;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.AppealTime;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Remedy;

/**
 * The decision on the payment of a claim as one reader sees it, and what can be done against it.
 *
 * @param decision the last; null before the first
 * @param earlier those before it, newest first
 * @param rectified what puts slips in them right, newest first
 * @param appeals against any of them
 */
public record DecidedPayment(
        @Nullable Decision decision,
        List<Decision> earlier,
        List<Decision> rectified,
        AppealTime time,
        boolean mayAppeal,
        boolean mayRegister,
        List<Appeal> appeals) {

    static DecidedPayment of(Claim claim, Actor reader, Instant now) {
        var grantCase = claim.grantCase();
        var last = claim.decision().orElse(null);
        if (last == null) {
            var none = new AppealTime(Remedy.NONE, null, false);
            return new DecidedPayment(null, List.of(), List.of(), none, false, false, List.of());
        }
        return new DecidedPayment(
                last,
                claim.decisions().toList().reversed().stream().skip(1).toList(),
                rectified(claim),
                grantCase.appealTime(last),
                claim.isDecided() && grantCase.mayAppeal(last, AppealAction.SEND_IN, reader, now),
                claim.isDecided() && grantCase.mayAppeal(last, AppealAction.REGISTER, reader, now),
                grantCase.appeals().stream()
                        .filter(appeal -> appeal.decision().isAbout(claim))
                        .toList());
    }

    private static List<Decision> rectified(Claim claim) {
        return claim.grantCase().decisions().reversed().stream()
                .filter(made -> made.rectifies() != null && made.rectifies().isAbout(claim))
                .toList();
    }
}
