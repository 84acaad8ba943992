package se.exportcheck.changing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeEvent;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.web.CaseSteps;
import se.exportcheck.web.TimelineItem;
import se.exportcheck.web.Words;

/** Puts together what a page of a change shows its reader. */
@RequestScoped
class ChangePages {

    /** What goes on between the region's own people is not told the company. */
    private static final Set<ChangeAction> INTERNAL =
            Set.of(ChangeAction.PROPOSE, ChangeAction.SEND_BACK, ChangeAction.DECIDE);

    private final Desk desk;
    private final CaseSteps steps;
    private final Words words;

    ChangePages(Desk desk, CaseSteps steps, Words words) {
        this.desk = desk;
        this.steps = steps;
        this.words = words;
    }

    ChangePage of(ChangeRequest change) {
        var company = desk.isOfCompany(change.grantCase());
        return new ChangePage(change, company, steps.of(change, desk.actor()), timeline(change, company));
    }

    private List<TimelineItem> timeline(ChangeRequest change, boolean company) {
        return change.events().reversed().stream()
                .filter(event -> !company || !INTERNAL.contains(event.action()))
                .map(this::item)
                .toList();
    }

    private TimelineItem item(ChangeEvent event) {
        return new TimelineItem(words.changes().event(event.action()), event.actorName(), event.at(), event.note());
    }
}
