package se.exportcheck.paying;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimEvent;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.Documents;
import se.exportcheck.web.CaseSteps;
import se.exportcheck.web.ClaimMessages;
import se.exportcheck.web.Links;
import se.exportcheck.web.Names;
import se.exportcheck.web.NextStep;
import se.exportcheck.web.PaymentStopMessages;
import se.exportcheck.web.TimelineItem;
import se.exportcheck.web.Words;

/** Puts together what a page of a claim shows its reader. */
@RequestScoped
class ClaimPages {

    /** What goes on between the region's own people is not told the company. */
    private static final Set<ClaimAction> INTERNAL = Set.of(
            ClaimAction.TAKE_OVER,
            ClaimAction.PROPOSE,
            ClaimAction.SEND_BACK,
            ClaimAction.SEND_AGAIN,
            ClaimAction.GO_UNHEARD);

    private final Desk desk;
    private final Documents documents;
    private final CaseSteps steps;
    private final InvoiceMatches matches;
    private final Names names;
    private final Words words;

    ClaimPages(Desk desk, Documents documents, CaseSteps steps, InvoiceMatches matches, Names names, Words words) {
        this.desk = desk;
        this.documents = documents;
        this.steps = steps;
        this.matches = matches;
        this.names = names;
        this.words = words;
    }

    ClaimPage of(Claim claim) {
        var company = desk.isOfCompany(claim.grantCase());
        var reviewer = Objects.equals(claim.reviewer(), desk.actor().subject());
        return new ClaimPage(
                claim,
                company,
                reviewer,
                names.told(claim.grantCase(), company).ofRegion(claim.attesterName()),
                claim.mayCheckStops(desk.actor()),
                DecidedPayment.of(claim, desk.actor(), desk.now()),
                desk.today(),
                steps(claim),
                timeline(claim, company),
                proofs(claim),
                company ? List.of() : matches.of(claim));
    }

    /** When a check has found something, payment can be stopped by a decision too. */
    private List<NextStep> steps(Claim claim) {
        var own = steps.of(claim, desk.actor());
        var found = claim.stopCheck().filter(check -> !check.isClear()).isPresent();
        return found && claim.grantCase().mayStopPayment(desk.actor(), desk.now())
                ? Stream.concat(
                                own.stream(),
                                Stream.of(NextStep.open(
                                        words.bundle(PaymentStopMessages.class).open(),
                                        Links.grantCase(claim.grantCase()) + "/stops/new",
                                        false)))
                        .toList()
                : own;
    }

    private List<Document> proofs(Claim claim) {
        return documents.of(claim.grantCase(), desk.actor()).stream()
                .filter(document -> claim.equals(document.claim()))
                .toList();
    }

    private List<TimelineItem> timeline(Claim claim, boolean company) {
        var told = names.told(claim.grantCase(), company);
        return claim.events().reversed().stream()
                .filter(event -> !company || !INTERNAL.contains(event.action()))
                .map(event -> item(event, told))
                .toList();
    }

    private TimelineItem item(ClaimEvent event, Names.Told told) {
        return new TimelineItem(
                words.bundle(ClaimMessages.class).event(event.action()),
                told.of(Set.of(event.action().by()), event.actorName()),
                event.at(),
                event.note());
    }
}
