package se.exportcheck.banking;

import java.util.List;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimStep;
import se.exportcheck.people.Actor;
import se.exportcheck.web.ClaimMessages;

/** A claim that waits to be sent, and what stands in the way of it. */
record Sendable(Claim claim, List<String> reasons) {

    static Sendable of(Claim claim, Actor actor, ClaimMessages claims) {
        var step = claim.sending();
        var reasons = claim.stepsFor(actor).stream()
                .filter(each -> each.action() == step)
                .map(ClaimStep::obstacles)
                .flatMap(List::stream)
                .map(claims::guard)
                .toList();
        return new Sendable(claim, reasons);
    }

    public boolean isOpen() {
        return reasons.isEmpty();
    }
}
