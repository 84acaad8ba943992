package se.exportcheck.recovering;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.recoveries.Balance;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryEvent;
import se.exportcheck.web.CaseSteps;
import se.exportcheck.web.Names;
import se.exportcheck.web.TimelineItem;
import se.exportcheck.web.Words;

/** Puts together what a page of a recovery shows its reader. */
@RequestScoped
class RecoveryPages {

    /** What goes on between the region's own people is not told the company. */
    private static final Set<RecoveryAction> INTERNAL = Set.of(
            RecoveryAction.OPEN,
            RecoveryAction.PROPOSE,
            RecoveryAction.SEND_BACK,
            RecoveryAction.DECIDE,
            RecoveryAction.RECORD_DECISION);

    private final Desk desk;
    private final CaseSteps steps;
    private final LendingRates rates;
    private final Names names;
    private final Words words;

    RecoveryPages(Desk desk, CaseSteps steps, LendingRates rates, Names names, Words words) {
        this.desk = desk;
        this.steps = steps;
        this.rates = rates;
        this.names = names;
        this.words = words;
    }

    RecoveryPage of(Recovery recovery) {
        var company = desk.isOfCompany(recovery.grantCase());
        return new RecoveryPage(
                recovery,
                company,
                balance(recovery, company),
                desk.today(),
                steps.of(recovery, desk.actor()),
                timeline(recovery, company));
    }

    private @Nullable Balance balance(Recovery recovery, boolean company) {
        var known = recovery.decision().isPresent() && (recovery.isSent() || !company);
        return known
                        && (recovery.effect().reclaimed().isPositive()
                                || !recovery.repayments().isEmpty())
                ? recovery.balance(rates.table(), recovery.countedTo(desk.today()))
                : null;
    }

    private List<TimelineItem> timeline(Recovery recovery, boolean company) {
        var told = names.told(recovery.grantCase(), company);
        return recovery.events().reversed().stream()
                .filter(event -> !company || !INTERNAL.contains(event.action()))
                .map(event -> item(event, told))
                .toList();
    }

    private TimelineItem item(RecoveryEvent event, Names.Told told) {
        return new TimelineItem(
                words.recoveries().event(event.action()),
                told.of(event.action().by(), event.actorName()),
                event.at(),
                event.note());
    }
}
