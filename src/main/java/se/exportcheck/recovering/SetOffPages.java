package se.exportcheck.recovering;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.setoffs.SetOffAction;
import se.exportcheck.cases.setoffs.SetOffEvent;
import se.exportcheck.web.CaseSteps;
import se.exportcheck.web.Names;
import se.exportcheck.web.TimelineItem;
import se.exportcheck.web.Words;

/** Puts together what a page of a set-off shows its reader. */
@RequestScoped
class SetOffPages {

    /** What goes on between the region's own people is not told the company. */
    private static final Set<SetOffAction> INTERNAL =
            Set.of(SetOffAction.PROPOSE, SetOffAction.SEND_BACK, SetOffAction.DECIDE, SetOffAction.RECORD_DECISION);

    private final Desk desk;
    private final CaseSteps steps;
    private final LendingRates rates;
    private final Names names;
    private final Words words;

    SetOffPages(Desk desk, CaseSteps steps, LendingRates rates, Names names, Words words) {
        this.desk = desk;
        this.steps = steps;
        this.rates = rates;
        this.names = names;
        this.words = words;
    }

    SetOffPage of(SetOff setOff) {
        var company = desk.isOfCompany(setOff.grantCase());
        var recovery = setOff.recovery();
        return new SetOffPage(
                setOff,
                company,
                recovery.balance(rates.table(), recovery.countedTo(desk.today())),
                desk.today(),
                steps.of(setOff, desk.actor()),
                timeline(setOff, company));
    }

    private List<TimelineItem> timeline(SetOff setOff, boolean company) {
        var told = names.told(setOff.grantCase(), company);
        return setOff.events().reversed().stream()
                .filter(event -> !company || !INTERNAL.contains(event.action()))
                .map(event -> item(event, told))
                .toList();
    }

    private TimelineItem item(SetOffEvent event, Names.Told told) {
        var lapse = event.setOff().lapse();
        var why = event.action() == SetOffAction.LAPSE && lapse != null
                ? words.setOffs().lapse(lapse)
                : event.note();
        return new TimelineItem(
                words.setOffs().event(event.action()),
                told.of(event.action().by(), event.actorName()),
                event.at(),
                event.action() == SetOffAction.BEGIN ? null : why);
    }
}
