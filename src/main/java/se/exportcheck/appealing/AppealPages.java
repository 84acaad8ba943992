package se.exportcheck.appealing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.AppealEvent;
import se.exportcheck.web.CaseSteps;
import se.exportcheck.web.Names;
import se.exportcheck.web.TimelineItem;
import se.exportcheck.web.Words;

/** Puts together what a page of an appeal shows its reader. */
@RequestScoped
class AppealPages {

    /** What goes on between the region's own people is not told the company. */
    private static final Set<AppealAction> INTERNAL =
            Set.of(AppealAction.EXAMINE, AppealAction.RETURN, AppealAction.DISMISS, AppealAction.RECORD_DISMISSAL);

    private final Desk desk;
    private final CaseSteps steps;
    private final Names names;
    private final Words words;

    AppealPages(Desk desk, CaseSteps steps, Names names, Words words) {
        this.desk = desk;
        this.steps = steps;
        this.names = names;
        this.words = words;
    }

    AppealPage of(Appeal appeal) {
        var company = desk.isOfCompany(appeal.grantCase());
        return new AppealPage(appeal, company, desk.today(), steps.of(appeal, desk.actor()), timeline(appeal, company));
    }

    private List<TimelineItem> timeline(Appeal appeal, boolean company) {
        var told = names.told(appeal.grantCase(), company);
        return appeal.events().reversed().stream()
                .filter(event -> !company || !INTERNAL.contains(event.action()))
                .map(event -> item(event, told))
                .toList();
    }

    private TimelineItem item(AppealEvent event, Names.Told told) {
        return new TimelineItem(
                words.appeals().event(event.action()),
                told.of(event.action().by(), event.actorName()),
                event.at(),
                event.note());
    }
}
