package se.exportcheck.changing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.changes.ChangeKind;
import se.exportcheck.cases.changes.ChangeProposal;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.web.NextStep;
import se.exportcheck.web.TimelineItem;

/** A request for a change as one reader sees it. */
public record ChangePage(ChangeRequest change, boolean forCompany, List<NextStep> steps, List<TimelineItem> timeline) {

    public GrantCase grantCase() {
        return change.grantCase();
    }

    public boolean isExtension() {
        return change.kind() == ChangeKind.EXTENSION;
    }

    /** What is proposed is the region's working material until it is decided and sent. */
    public @Nullable ChangeProposal proposal() {
        return forCompany ? null : change.proposal();
    }

    /** The decision, where this reader may read it. */
    public @Nullable Decision decision() {
        return change.decision()
                .filter(made -> !forCompany || change.hasSent(made))
                .orElse(null);
    }

    public CostPlan now() {
        return grantCase().costPlan();
    }

    public CostPlan wanted() {
        return change.wish().costs();
    }

    /** The kinds of cost of either plan. */
    public List<CostType> costTypes() {
        return Stream.of(CostType.values())
                .filter(type -> now().of(type).signum() > 0 || wanted().of(type).signum() > 0)
                .toList();
    }
}
