package se.exportcheck.changing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeEvent;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.web.CaseSteps;
import se.exportcheck.web.Names;
import se.exportcheck.web.TimelineItem;
import se.exportcheck.web.Words;

/** Puts together what a page of a change shows its reader. */
@RequestScoped
class ChangePages {

    /** What goes on between the region's own people is not told the company. */
    private static final Set<ChangeAction> INTERNAL =
            Set.of(ChangeAction.PROPOSE, ChangeAction.SEND_BACK, ChangeAction.DECIDE, ChangeAction.RECORD_DECISION);

    private final Desk desk;
    private final CaseSteps steps;
    private final Names names;
    private final Words words;

    ChangePages(Desk desk, CaseSteps steps, Names names, Words words) {
        this.desk = desk;
        this.steps = steps;
        this.names = names;
        this.words = words;
    }

    ChangePage of(ChangeRequest change) {
        var company = desk.isOfCompany(change.grantCase());
        return new ChangePage(change, company, steps.of(change, desk.actor()), timeline(change, company));
    }

    private List<TimelineItem> timeline(ChangeRequest change, boolean company) {
        var told = names.told(change.grantCase(), company);
        return change.events().reversed().stream()
                .filter(event -> !company || !INTERNAL.contains(event.action()))
                .map(event -> item(event, told))
                .toList();
    }

    private TimelineItem item(ChangeEvent event, Names.Told told) {
        return new TimelineItem(
                words.changes().event(event.action()),
                told.of(event.action().by(), event.actorName()),
                event.at(),
                event.note());
    }
}
