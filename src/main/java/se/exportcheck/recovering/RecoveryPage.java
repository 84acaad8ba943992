package se.exportcheck.recovering;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.recoveries.Balance;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryProposal;
import se.exportcheck.money.Kronor;
import se.exportcheck.web.NextStep;
import se.exportcheck.web.TimelineItem;

/**
 * A recovery as one reader sees it.
 *
 * @param balance what is owed today; null before this reader knows of a debt
 */
public record RecoveryPage(
        Recovery recovery,
        boolean forCompany,
        @Nullable Balance balance,
        LocalDate today,
        List<NextStep> steps,
        List<TimelineItem> timeline) {

    public GrantCase grantCase() {
        return recovery.grantCase();
    }

    /** What is granted, as this reader may know it. */
    public Kronor granted() {
        return forCompany ? grantCase().grantedTold() : grantCase().granted();
    }

    /** What is proposed is the region's working material until it is decided and sent. */
    public @Nullable RecoveryProposal proposal() {
        return forCompany ? null : recovery.proposal();
    }

    public RecoveryAction beginning() {
        return RecoveryAction.BEGIN_SET_OFF;
    }

    /** The decision, where this reader may read it. */
    public @Nullable Decision decision() {
        return recovery.decision()
                .filter(made -> !forCompany || recovery.isSent())
                .orElse(null);
    }
}
