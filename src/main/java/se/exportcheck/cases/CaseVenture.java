package se.exportcheck.cases;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.accounts.AccountAction;
import se.exportcheck.cases.accounts.AccountChange;
import se.exportcheck.cases.application.Account;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.ChangeStatus;
import se.exportcheck.cases.changes.Wish;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.claims.CountedCosts;
import se.exportcheck.cases.followup.Economy;
import se.exportcheck.cases.followup.FinalReport;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.cases.followup.Progress;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.GrantTerms;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Payout;
import se.exportcheck.people.Actor;

/** A case while the venture goes on: what is claimed, changed and reported. */
@MappedSuperclass
public abstract class CaseVenture extends CaseReclaimed {

    /** Begins a claim or goes on with the one that is a draft; the final one ends the venture. */
    public Claim beginClaim(boolean lastOne, Actor actor, Instant now) {
        demandClaimable(lastOne, actor, now);
        var claim = draftClaim().orElseGet(() -> added(new Claim(self(), claims.size() + 1, lastOne)));
        claim.become(lastOne);
        return claim;
    }

    /** Refuses unless the actor may work on a claim now; sending it takes more. */
    public void demandClaimable(boolean lastOne, Actor actor, Instant now) {
        var action = lastOne ? CaseAction.CLAIM_FINALLY : CaseAction.CLAIM;
        var barriers = action.obstacles(new Situation(self(), actor, Stockholm.dateOf(now), null)).stream()
                .filter(guard -> guard != Guard.SIGNATORY && guard != Guard.REPORTED)
                .toList();
        if (!barriers.isEmpty()) {
            throw new StepRefused(action, barriers);
        }
    }

    /** The one claim that the company works on; empty when it works on none. */
    public Optional<Claim> draftClaim() {
        return claims.stream()
                .filter(claim -> claim.status() == ClaimStatus.DRAFT)
                .findFirst();
    }

    private Claim added(Claim claim) {
        claims.add(claim);
        return claim;
    }

    public void submitClaim(Claim claim, Actor actor, Instant now) {
        claim.demand(ClaimAction.SUBMIT, actor);
        take(stepOf(claim), actor, now); // while the claim does not yet count as sent in
        claim.submit(actor, now);
    }

    /** Refuses unless the actor may send the claim now. */
    public void demandSubmittable(Claim claim, Actor actor, Instant now) {
        claim.demand(ClaimAction.SUBMIT, actor);
        demand(stepOf(claim), actor, now);
    }

    private static CaseAction stepOf(Claim claim) {
        return claim.isFinal() ? CaseAction.CLAIM_FINALLY : CaseAction.CLAIM;
    }

    /** Writes what the company wants to have changed, over and over until it is sent. */
    public ChangeRequest draftChange(Wish wish, Actor actor, Instant now) {
        demandChangeable(actor, now);
        var change = draftedChange().orElseGet(() -> added(new ChangeRequest(self(), changes.size() + 1, wish.kind())));
        change.write(wish);
        return change;
    }

    /** Refuses unless the actor may work on a request for a change now; sending it takes more. */
    public void demandChangeable(Actor actor, Instant now) {
        var barriers = barriersToDraft(actor, now);
        if (!barriers.isEmpty()) {
            throw new StepRefused(CaseAction.REQUEST_CHANGE, barriers);
        }
    }

    public boolean mayDraftChange(Actor actor, Instant now) {
        return barriersToDraft(actor, now).isEmpty();
    }

    private List<Guard> barriersToDraft(Actor actor, Instant now) {
        return CaseAction.REQUEST_CHANGE.obstacles(new Situation(self(), actor, Stockholm.dateOf(now), null)).stream()
                .filter(guard -> guard != Guard.SIGNATORY)
                .toList();
    }

    /** The one request that the company works on; empty when it works on none. */
    public Optional<ChangeRequest> draftedChange() {
        return changes.stream()
                .filter(change -> change.status() == ChangeStatus.DRAFT)
                .findFirst();
    }

    private ChangeRequest added(ChangeRequest change) {
        changes.add(change);
        return change;
    }

    public void requestChange(ChangeRequest change, Actor actor, Instant now) {
        change.demand(ChangeAction.SUBMIT, actor, now);
        take(CaseAction.REQUEST_CHANGE, actor, now); // while no change is open yet
        change.submit(actor, now);
    }

    /** What was granted of a change applies from now on; only {@link ChangeRequest#dispatch} says so. */
    public void amend(ChangeRequest change, Instant now) {
        change.decision().filter(Decision::applies).ifPresent(decision -> {
            grantedSek = decision.granted();
            if (status == CaseStatus.ACTIVE) {
                dueOn = Deadline.of(self(), Stockholm.dateOf(now)).orElse(null);
            }
        });
    }

    /** What a change may grant: the share in force, and no more than is granted already. */
    public GrantTerms termsOfChange() {
        var share = Objects.requireNonNull(decision().orElseThrow().share());
        return new GrantTerms(share, schemeVersion.grant().minimum().min(grantedSek), grantedSek);
    }

    /** The company wants to be paid to another account; nothing is sent until that is settled. */
    public AccountChange askForAccount(Account account, Actor actor, Instant now) {
        AccountChange.demand(AccountAction.ASK, self(), actor);
        var change = new AccountChange(self(), account, new Entered(actor.subject(), actor.name(), now));
        accountChanges.add(change);
        return change;
    }

    /** The same on paper, from whoever may sign for the company, as whoever took it in has read it. */
    public AccountChange registerAccount(Account account, LocalDate arrivedOn, Actor actor, Instant now) {
        AccountChange.demand(AccountAction.ASK_ON_PAPER, self(), actor);
        var entered = new Entered(actor.subject(), actor.name(), now);
        var change = new AccountChange(self(), account, arrivedOn, entered);
        accountChanges.add(change);
        return change;
    }

    /** What is paid, decided or proposed to be paid of the claims so far. */
    public Kronor claimedForPayment() {
        return Kronor.sum(claims.stream().map(Claim::total));
    }

    /** Writes the final report, over and over until the final claim is sent. */
    public FinalReport report(FinalReport.Content content, Actor actor, Instant now) {
        demandReportable(actor);
        if (finalReport == null) {
            finalReport = new FinalReport();
        }
        finalReport.write(content, actor, now);
        return finalReport;
    }

    /** Refuses unless the actor may write the final report now. */
    public void demandReportable(Actor actor) {
        if (!actor.companies().contains(companyId())) {
            throw new StepRefused(CaseAction.CLAIM_FINALLY, List.of(Guard.OWN_CASE));
        }
        if (status != CaseStatus.ACTIVE) {
            throw new StepRefused(CaseAction.CLAIM_FINALLY, List.of(Guard.RIGHT_STATUS));
        }
    }

    /**
     * How it is counted what the claim pays: on all costs that count so far, less what is paid or decided already
     * (2022:1468, 27 §).
     */
    public Payout payoutFor(Claim claim) {
        var share = decision().map(Decision::share).orElse(schemeVersion.grant().share());
        var earlier = claims.stream().filter(claim::countsOn).toList();
        var already = Kronor.sum(earlier.stream()
                        .map(other -> other.isDecided()
                                ? other.total()
                                : other.paidBefore().plus(payoutFor(other).due())))
                .plus(claim.paidBefore());
        return new Payout(share, payableAtMost(), costsFor(claim).total(), already, claim.setOff());
    }

    /** The costs that the payment of the claim is counted on: those of the claims before it, and its own. */
    public CountedCosts costsFor(Claim claim) {
        var lines = claims.stream()
                .filter(other -> other == claim || claim.countsOn(other))
                .flatMap(counted -> counted.lines().stream())
                .toList();
        return CountedCosts.of(lines, schemeVersion.travel());
    }

    /** How the company stood when it applied, and what its final report adds to that. */
    public Progress.Figures baseline() {
        var company = Objects.requireNonNull(application.company());
        var told = finalReport == null ? new FinalReport.Before(Set.of(), null, null) : finalReport.before();
        var figures = new Indicators(
                company.turnover(),
                company.goodsExport(),
                company.servicesExport(),
                company.employees(),
                0,
                told.employedWomen());
        return new Progress.Figures(figures, told.markets(), told.leadership());
    }

    /** What the final report under review says of other aid that has come or gone since it was declared. */
    public Optional<String> changedAid() {
        return Optional.ofNullable(finalReport)
                .filter(sent -> status == CaseStatus.FINAL_REVIEW)
                .map(FinalReport::economy)
                .flatMap(Economy::changedAid);
    }

    /** What the final report says, beside how it was before the venture; empty until there is one. */
    public Optional<Progress> reportedProgress() {
        return Optional.ofNullable(finalReport)
                .map(report ->
                        new Progress(baseline(), new Progress.Figures(report.indicators(), report.markets(), null)));
    }

    /** Money has reached the company; only a claim that is paid says so. */
    public void paid(Payment payment) {
        paidSek = paidSek.plus(payment.amount());
    }
}
