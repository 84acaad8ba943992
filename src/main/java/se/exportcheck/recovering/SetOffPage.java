package se.exportcheck.recovering;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.AppealTime;
import se.exportcheck.cases.recoveries.Balance;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.setoffs.SetOffStatus;
import se.exportcheck.web.NextStep;
import se.exportcheck.web.TimelineItem;

/**
 * A set-off as one reader sees it.
 *
 * @param debt what is owed today
 */
public record SetOffPage(
        SetOff setOff,
        boolean forCompany,
        Balance debt,
        LocalDate today,
        List<NextStep> steps,
        List<TimelineItem> timeline) {

    public GrantCase grantCase() {
        return setOff.grantCase();
    }

    /** What is proposed is the region's working material until it is decided and sent. */
    public @Nullable String reasons() {
        return forCompany && !setOff.isSent() ? null : setOff.reasons();
    }

    /** The decision, where this reader may read it. */
    public @Nullable Decision decision() {
        return setOff.decision().filter(made -> !forCompany || setOff.isSent()).orElse(null);
    }

    /** It is sent, and waits for the time to appeal it. */
    public boolean isAppealable() {
        return setOff.status() == SetOffStatus.DISPATCHED && time() != null;
    }

    /** Until when it can be appealed; null before this reader may read it. */
    public @Nullable AppealTime time() {
        var made = decision();
        return made == null || !setOff.isSent() ? null : grantCase().appealTime(made);
    }
}
