package se.exportcheck.archiving;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.disposal.DisposalAction;
import se.exportcheck.cases.disposal.DisposalGuard;
import se.exportcheck.cases.disposal.DisposalSituation;
import se.exportcheck.cases.disposal.DisposalStatus;
import se.exportcheck.cases.disposal.Hindrance;

/** A disposal list to one reader: what comes next, and what is in its way. */
record ListView(DisposalSituation situation, boolean works) {

    private static final Set<DisposalStatus> OVER = EnumSet.of(DisposalStatus.REJECTED, DisposalStatus.CARRIED_OUT);

    public boolean isOpen() {
        return !OVER.contains(situation.list().status());
    }

    public boolean isCarriedOut() {
        return situation.list().status() == DisposalStatus.CARRIED_OUT;
    }

    public List<Hindrance> hindrances(GrantCase grantCase) {
        return isOpen() ? situation.hindrances(grantCase) : List.of();
    }

    /** The step that the list waits for. */
    public Optional<DisposalAction> next() {
        return switch (situation.list().status()) {
            case PROPOSED -> Optional.of(DisposalAction.APPROVE);
            case APPROVED -> Optional.of(DisposalAction.CARRY_OUT);
            case REJECTED, CARRIED_OUT -> Optional.empty();
        };
    }

    /** What is in the way of it, to those who might take it. */
    public List<DisposalGuard> obstacles() {
        return works ? next().map(situation::obstacles).orElse(List.of()) : List.of();
    }

    /** This reader may take it now. */
    public boolean mayGoOn() {
        return works && next().filter(situation::allows).isPresent();
    }

    public boolean mayChange() {
        return works && isOpen();
    }
}
