package se.exportcheck.appealing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealStatus;
import se.exportcheck.cases.appeals.Timeliness;
import se.exportcheck.cases.delivery.Evidence;
import se.exportcheck.cases.delivery.Notified;
import se.exportcheck.web.NextStep;
import se.exportcheck.web.TimelineItem;

/** An appeal as one reader sees it. */
public record AppealPage(
        Appeal appeal, boolean forCompany, LocalDate today, List<NextStep> steps, List<TimelineItem> timeline) {

    public GrantCase grantCase() {
        return appeal.grantCase();
    }

    /** What the region thinks of the time is its working material until a decision is sent. */
    public @Nullable Timeliness timeliness() {
        return forCompany ? null : appeal.timeliness();
    }

    /** What shows the day that the examination counts from; null when nothing but the officer's judgment does. */
    public @Nullable Evidence evidence() {
        var found = timeliness();
        return found == null
                ? null
                : grantCase()
                        .notified(appeal.decision())
                        .filter(notified -> notified.on().equals(found.notifiedOn()))
                        .map(Notified::evidence)
                        .orElse(null);
    }

    /** The decision to dismiss it, where this reader may read it. */
    public @Nullable Decision dismissal() {
        return appeal.dismissal()
                .filter(made -> !forCompany || appeal.isDismissalSent())
                .orElse(null);
    }

    /** The day by which it is to be handed over; null when it is, or is not to be. */
    public @Nullable LocalDate forwardBy() {
        var waits = appeal.status() == AppealStatus.RECEIVED
                || (appeal.status() == AppealStatus.TIMELY_CHECK && !appeal.isToBeDismissed());
        return waits ? appeal.forwardBy() : null;
    }

    public boolean isOverdue() {
        var day = forwardBy();
        return day != null && today.isAfter(day);
    }
}
