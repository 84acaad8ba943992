package se.exportcheck.cases;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.Posting;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.ChangeStatus;
import se.exportcheck.cases.changes.Wish;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.delays.DelayEvent;
import se.exportcheck.cases.delays.Delays;
import se.exportcheck.cases.dossier.Because;
import se.exportcheck.cases.dossier.OralNote;
import se.exportcheck.cases.dossier.SecrecyMark;
import se.exportcheck.cases.dossier.Withholding;
import se.exportcheck.cases.followup.FinalReport;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.cases.followup.Progress;
import se.exportcheck.companies.Company;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.money.GrantTerms;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Payout;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;
import se.exportcheck.schemes.Answer;
import se.exportcheck.schemes.Call;
import se.exportcheck.schemes.Remedy;
import se.exportcheck.schemes.StartRule;

/** <i>Ärende</i>: one grant, from the company's draft to the last follow-up. Every act goes through {@link #take}. */
@Entity
public class GrantCase extends CaseFile {

    protected GrantCase() {}

    /** Begins an application under an open call: by the company itself, or by the registrar from paper. */
    public GrantCase(UUID reference, Call call, Company company, Origin origin, Instant now) {
        this.reference = reference;
        this.call = call;
        this.schemeVersion = call.termsOn(Stockholm.dateOf(now));
        this.company = company;
        this.companyName = company.name();
        this.organisationNumber = company.organisationNumber();
        this.origin = origin;
        this.createdAt = now;
        this.application = new Application();
        keep(now);
    }

    /** The application, to be filled in: by people of the company or, from paper, the registrar, while it is a draft. */
    public Application edit(Actor actor) {
        var action = origin == Origin.PAPER ? CaseAction.REGISTER : CaseAction.SUBMIT;
        var barriers = action.obstacles(new Situation(this, actor, LocalDate.MIN, null)).stream()
                .filter(Guard.CONCERN::contains)
                .toList();
        if (!barriers.isEmpty()) {
            throw new StepRefused(action, barriers);
        }
        return application;
    }

    /** Somebody has worked on the draft: the days that it is kept for begin anew. */
    public void keep(Instant now) {
        if (status.isPrivate()) {
            dueOn = Deadline.of(this, Stockholm.dateOf(now)).orElse(null);
        }
    }

    /** A draft is held against the terms of the day; what is received keeps those of its day of arrival. */
    public void follow(LocalDate today) {
        if (status.isPrivate()) {
            schemeVersion = call.termsOn(today);
        }
    }

    /** What the company calls itself when it applies; the region knows it by that from now on. */
    public void renameCompany(String name, Actor actor) {
        edit(actor);
        companyName = name;
        company.rename(name);
    }

    /** What the company calls its venture is what the case is called. */
    public void nameAfterVenture() {
        var venture = application.venture();
        title = venture == null ? null : venture.title();
    }

    public void submit(Actor actor, Instant now) {
        take(CaseAction.SUBMIT, actor, now);
    }

    public void reopen(Actor actor, Instant now) {
        take(CaseAction.REOPEN, actor, now);
    }

    /** Signed by the signatory the application reaches the region: it gets its day of arrival and its number. */
    public void sign(Actor actor, Instant now, Supplier<CaseNumber> numbers) {
        receive(CaseAction.SIGN, actor, now, Stockholm.dateOf(now), numbers);
    }

    /** A paper application reaches the diary; its day of arrival is by förvaltningslagen 22 §. */
    public void register(Actor actor, Instant now, LocalDate arrivedOn, Supplier<CaseNumber> numbers) {
        receive(CaseAction.REGISTER, actor, now, arrivedOn, numbers);
    }

    private void receive(
            CaseAction action, Actor actor, Instant now, LocalDate arrivedOn, Supplier<CaseNumber> numbers) {
        demand(action, actor, now, null);
        // Taking a number writes what is changed so far: nothing may be half received by then.
        number = numbers.get();
        receivedOn = arrivedOn;
        schemeVersion = call.termsOn(arrivedOn);
        facts = Facts.of(application, schemeVersion.grant());
        markets.addAll(application.markets());
        take(action, actor, now);
    }

    public void assign(Actor actor, Instant now, String toSubject, String toName) {
        take(CaseAction.ASSIGN, actor, now, toName);
        officer = toSubject;
        officerName = toName;
    }

    public void takeOn(Actor actor, Instant now) {
        demand(CaseAction.TAKE_ON, actor, now, null);
        officer = actor.subject();
        officerName = actor.name();
        take(CaseAction.TAKE_ON, actor, now);
    }

    /**
     * Somebody says whether they have a conflict of interest in the part they take or have taken (förvaltningslagen
     * 18 §). With one they act no more in the case, and if they are its officer it waits to be assigned to another.
     *
     * @param conflict null when there is none
     */
    public void declare(Part part, @Nullable Conflict conflict, Actor actor, Instant now) {
        demandDeclarable(actor);
        conflictDeclarations.add(new ConflictDeclaration(this, part, conflict, actor, now));
        if (conflict != null && Objects.equals(officer, actor.subject())) {
            loseOfficer(actor, now);
        }
    }

    /** Refuses whoever has declared a conflict of interest, in whatever is no step of its own (SOD-6). */
    public void demandImpartial(Actor actor) {
        if (impartiality().isInConflict(actor)) {
            throw new StepRefused(CaseAction.TAKE_ON, List.of(Guard.NO_CONFLICT));
        }
    }

    /** Refuses whoever has no part in received cases: the company, the auditor, other partners' advisers. */
    public void demandDeclarable(Actor actor) {
        if (status.isPrivate() || origin == Origin.IMPORT) {
            throw new StepRefused(CaseAction.UNASSIGN, List.of(Guard.RIGHT_STATUS));
        }
        if (!actor.worksWithCases() && !wasReferredTo(actor)) {
            throw new StepRefused(CaseAction.UNASSIGN, List.of(Guard.RIGHT_ROLE));
        }
    }

    private void loseOfficer(Actor actor, Instant now) {
        officer = null;
        officerName = null;
        if (isWithdrawn()) {
            presenter = null;
            presenterName = null;
        }
        var system = Actor.system(actor.region());
        if (mayTake(CaseAction.UNASSIGN, system, now)) {
            take(CaseAction.UNASSIGN, system, now);
        }
    }

    /** Asks the company for completion, enjoins it to complete, asks a partner for an opinion, or the company for its comment. */
    public void ask(Inquiry.Question question, Actor actor, Instant now) {
        var action = switch (question.kind()) {
            case COMPLETION -> CaseAction.REQUEST_COMPLETION;
            case INJUNCTION -> CaseAction.ENJOIN;
            case OPINION -> CaseAction.REFER;
            case HEARING -> CaseAction.COMMUNICATE;
        };
        demand(action, actor, now, null);
        if (asked().isWaitedFor(question.partner())) {
            throw new IllegalArgumentException("The partner is asked already: " + question.partner());
        }
        inquiries.add(new Inquiry(this, question, actor, now));
        take(action, actor, now);
    }

    /** Answers what is waited for. */
    public void answer(CaseAction action, String text, Actor actor, Instant now) {
        demand(action, actor, now, null);
        var asked = action == CaseAction.GIVE_OPINION ? asked().unanswered(actor) : openInquiry();
        asked.orElseThrow().answer(text, actor, now);
        enter(action, actor, now, null);
        gatherOpinions(now);
    }

    /** When all partners have answered the case goes back to its officer; until then it waits for those who have not. */
    private void gatherOpinions(Instant now) {
        var system = Actor.system(Objects.requireNonNullElse(region, ""));
        if (mayTake(CaseAction.GATHER_OPINIONS, system, now)) {
            take(CaseAction.GATHER_OPINIONS, system, now);
        } else if (status == CaseStatus.AWAITING_OPINION) {
            dueOn = Deadline.of(this, Stockholm.dateOf(now)).orElse(null);
        }
    }

    /** The company sends something late, or that nobody has asked for: it is received, and the case stays where it is. */
    public Arrival addMaterial(String text, Actor actor, Instant now) {
        take(CaseAction.ADD_MATERIAL, actor, now);
        return received(Arrival.sentHere(this, text, actor, now));
    }

    /** Something came on paper: it is registered, and the case stays where it is. */
    public Arrival registerPaper(Arrival.Paper paper, Actor actor, Instant now) {
        take(CaseAction.REGISTER_PAPER, actor, now);
        return received(Arrival.onPaper(this, paper, actor, now));
    }

    /** What is waited for came on paper. */
    public Arrival registerAnswer(Arrival.Paper paper, Actor actor, Instant now) {
        demand(CaseAction.REGISTER_ANSWER, actor, now, null);
        openInquiry().orElseThrow().answerOnPaper(paper, now);
        enter(CaseAction.REGISTER_ANSWER, actor, now, null);
        return received(Arrival.onPaper(this, paper, actor, now));
    }

    private Arrival received(Arrival arrival) {
        arrivals.add(arrival);
        return arrival;
    }

    /** The last day has passed; the officer goes on with what there is. Nothing is refused by that. */
    public void endWaiting(Actor system, Instant now) {
        take(CaseAction.END_WAITING, system, now);
    }

    /** Answers an item of the checklist, or changes the answer, while the case is in review. */
    public void check(String itemCode, Answer answer, @Nullable String comment, Actor actor, Instant now) {
        demandReview(actor, now);
        answers.stream()
                .filter(given -> given.itemCode().equals(itemCode))
                .findFirst()
                .ifPresentOrElse(
                        given -> given.change(answer, comment, actor, now),
                        () -> answers.add(new ChecklistAnswer(this, itemCode, answer, comment, actor, now)));
    }

    /** Sets the strength area that the case is counted under; null for none. */
    public void placeIn(@Nullable String strengthArea, Actor actor, Instant now) {
        demandReview(actor, now);
        facts = facts.withStrengthArea(strengthArea);
    }

    private void demandReview(Actor actor, Instant now) {
        demand(CaseAction.REQUEST_COMPLETION, actor, now, null);
    }

    /** Refuses whoever may not write in the case: anybody but the region's staff, and those in conflict of interest. */
    public void demandWriter(Actor actor) {
        if (!actor.worksWithCases() || status.isPrivate()) {
            throw new StepRefused(CaseAction.TAKE_ON, List.of(Guard.RIGHT_ROLE));
        }
        demandImpartial(actor);
    }

    /** Refuses whoever may not say what the party is shown: anybody but officers. */
    public void demandWithholder(Actor actor) {
        demandWriter(actor);
        if (!actor.is(Role.CASE_OFFICER)) {
            throw new StepRefused(CaseAction.TAKE_ON, List.of(Guard.RIGHT_ROLE));
        }
    }

    /** Somebody has told something that can weigh in the decision (förvaltningslagen 27 §). */
    public void noteOral(OralNote.Information information, Actor actor, Instant now) {
        demandWriter(actor);
        oralNotes.add(new OralNote(this, information, actor, now));
    }

    /** Keeps something from the party, or lets it see that again (förvaltningslagen 10 §). */
    public void withhold(Withholding.Item item, Long id, Because because, Actor actor, Instant now) {
        demandWithholder(actor);
        withholdings.add(new Withholding(this, item, id, because, actor, now));
    }

    /** Reminds of secrecy, or takes the reminder away. */
    public void markSecret(Because because, Actor actor, Instant now) {
        demandWriter(actor);
        secrecyMarks.add(new SecrecyMark(this, because, actor, now));
    }

    public CaseNote note(String text, Actor actor, Instant now) {
        demandWriter(actor);
        var note = new CaseNote(this, text, actor, now);
        notes.addFirst(note);
        return note;
    }

    /** @param aid what a grant would rest on, as it is now */
    public void propose(Proposal proposed, Actor actor, Instant now, AidStanding aid) {
        demand(CaseAction.PROPOSE, actor, now, proposed, aid);
        present(proposed, actor);
        take(CaseAction.PROPOSE, actor, now, proposed, aid, null);
    }

    /** The company withdraws. That too is decided by a human: the write-off is proposed, not made. */
    public void withdraw(Actor actor, Instant now, String reasons) {
        take(CaseAction.WITHDRAW, actor, now);
        proposal = Proposal.without(Outcome.WRITE_OFF, reasons);
        presenter = officer;
        presenterName = officerName;
    }

    private void present(Proposal proposed, Actor by) {
        proposal = proposed;
        presenter = by.subject();
        presenterName = by.name();
    }

    public void sendBack(Actor actor, Instant now, String why) {
        take(CaseAction.SEND_BACK, actor, now, why);
    }

    /**
     * The decision, by a human who did not prepare it (kommunallagen 6 kap. 38 §; SOD-1).
     *
     * @param aid what a grant rests on, while nobody else can grant aid to the undertaking
     */
    Decision decide(Actor actor, Instant now, AidStanding aid) {
        take(CaseAction.DECIDE, actor, now, null, aid, null);
        return decided(previewDecision(actor, now, aid), actor, now);
    }

    /** Keeps what the committee, or its chair, has decided on the proposal; decided on the day when they did. */
    Decision recordDecision(Resolution resolution, Actor actor, Instant now, AidStanding aid) {
        if (resolution.decidedOn().isBefore(proposedOn())
                || resolution.decidedOn().isAfter(Stockholm.dateOf(now))) {
            throw new IllegalArgumentException("Decided outside the days since the proposal: " + resolution);
        }
        if (!isDecidedBeforeStart(resolution.decidedOn())) {
            throw new StepRefused(CaseAction.RECORD_DECISION, List.of(Guard.DECIDED_BEFORE_START));
        }
        take(CaseAction.RECORD_DECISION, actor, now, null, aid, resolution.urgency());
        return decided(new Decision(this, Objects.requireNonNull(proposal), resolution, actor, now, aid), actor, now);
    }

    /** The day since which there is a proposal to decide. */
    public LocalDate proposedOn() {
        return events.reversed().stream()
                .filter(event -> event.action() == CaseAction.PROPOSE || event.action() == CaseAction.WITHDRAW)
                .findFirst()
                .map(event -> Stockholm.dateOf(event.at()))
                .orElseThrow();
    }

    private Decision decided(Decision decision, Actor actor, Instant now) {
        if (delays().openRequest().isPresent()) {
            delayEvents.add(delays().answer(actor, now));
        }
        decisions.add(decision);
        outcome = decision.outcome();
        decidedOn = decision.decidedOn();
        grantedSek = decision.granted();
        return decision;
    }

    /** What has been said of the decision taking long. */
    public Delays delays() {
        return new Delays(this, List.copyOf(delayEvents));
    }

    /** The company is told that the decision is expected on another day, and why (förvaltningslagen 11 §). */
    public void notifyDelay(LocalDate expectedOn, String why, Actor actor, Instant now) {
        said(delays().notice(expectedOn, why, actor, now), now);
    }

    /** The company asks, once, that the case be decided (förvaltningslagen 12 §). */
    public void requestDecision(@Nullable String why, Actor actor, Instant now) {
        said(delays().request(why, actor, now), now);
    }

    /** That is refused, in a decision of its own; the case goes on. */
    Decision refuseDecision(String why, Actor actor, Instant now) {
        var refusal = delays().refuse(why, actor, now);
        var decision = new Decision(delays().openRequest().orElseThrow(), why, actor, now);
        decisions.add(decision);
        said(refusal, now);
        return decision;
    }

    private void said(DelayEvent event, Instant now) {
        delayEvents.add(event);
        dueOn = Deadline.of(this, Stockholm.dateOf(now)).orElse(null);
    }

    /** The decision as it would be made now, to be read before; it decides nothing. */
    public Decision previewDecision(Actor actor, Instant now, AidStanding aid) {
        var authority = matter().flatMap(matter -> actor.mandateFor(matter, Stockholm.dateOf(now)))
                .map(Authority::of)
                .orElse(null);
        return new Decision(this, Objects.requireNonNull(proposal), authority, actor, now, aid);
    }

    /** The decision goes out; a grant then waits for the company's yes, anything else for the time to appeal to end. */
    public void dispatch(Actor actor, Instant now) {
        take(CaseAction.DISPATCH, actor, now);
        var system = Actor.system(actor.region());
        if (isGranted()) {
            take(CaseAction.AWAIT_ACCEPTANCE, system, now);
        } else {
            closeIfFinal(system, now);
        }
    }

    /** Without a grant the case ends when its decision can be appealed no longer. */
    public void closeIfFinal(Actor system, Instant now) {
        if (mayTake(CaseAction.CLOSE_UNGRANTED, system, now)) {
            take(CaseAction.CLOSE_UNGRANTED, system, now);
        }
    }

    /** Keeps when a decision was announced on the notice board, from which the time to appeal it runs. */
    public void post(Decision decision, Posting.Stay stay, Actor actor, Instant now) {
        demandPostable(actor);
        postings.add(new Posting(decision, stay, actor, now));
        if (status == CaseStatus.DISPATCHED) {
            dueOn = Deadline.of(this, Stockholm.dateOf(now)).orElse(null);
        }
    }

    /** The party has received a decision: if it may be appealed, the time for that has begun. */
    void received(Decision decision, LocalDate day) {
        if (status == CaseStatus.DISPATCHED
                && dueOn == null
                && decision.remedy().filter(Remedy.COURT::equals).isPresent()) {
            dueOn = StatutoryTime.lastDay(day, Remedy.TIME);
        }
    }

    /** Somebody appeals against a decision: the company here, or anybody by what has reached the registrar. */
    public Appeal appeal(Decision decision, Appeal.Content content, AppealAction how, Actor actor, Instant now) {
        var appeal = new Appeal(decision, appeals.size() + 1, content);
        appeal.receive(how, actor, now);
        appeals.add(appeal);
        return appeal;
    }

    public void demandAppeal(Decision decision, AppealAction how, Actor actor, Instant now) {
        imagined(decision, now).demand(how, actor, now);
    }

    public boolean mayAppeal(Decision decision, AppealAction how, Actor actor, Instant now) {
        return imagined(decision, now).mayTake(how, actor, now);
    }

    private Appeal imagined(Decision decision, Instant now) {
        return new Appeal(decision, 0, new Appeal.Content(companyName, Stockholm.dateOf(now), null));
    }

    /** Keeps that an appeal came too late; only {@link Appeal#dismiss} does. */
    public Decision decided(Appeal late, Actor actor, Instant now) {
        var decision = new Decision(late, actor, now);
        decisions.add(decision);
        return decision;
    }

    /** The decision that an appeal came too late as it would be made now; it decides nothing. */
    public Decision previewDecision(Appeal late, Actor actor, Instant now) {
        return new Decision(late, actor, now);
    }

    /** Puts a slip of the pen in a decision right, beside the decision (förvaltningslagen 36 §). */
    Decision rectify(Decision slip, Rectification put, Actor actor, Instant now) {
        demandRectifiable(slip, actor, now);
        var decision = new Decision(slip, put, actor, now);
        decisions.add(decision);
        return decision;
    }

    /** Refuses whoever could not decide such a decision, and whoever prepared it. */
    public void demandRectifiable(Decision slip, Actor actor, Instant now) {
        var obstacles = barriersToRectify(slip, actor, now);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(CaseAction.DECIDE, obstacles);
        }
    }

    public boolean mayRectify(Decision slip, Actor actor, Instant now) {
        return barriersToRectify(slip, actor, now).isEmpty();
    }

    private List<Guard> barriersToRectify(Decision slip, Actor actor, Instant now) {
        var barriers = new ArrayList<Guard>();
        if (!actor.isAnyOf(CaseAction.DECIDE.by())) {
            return List.of(Guard.RIGHT_ROLE);
        }
        if (origin == Origin.IMPORT || slip.rectifies() != null || !isSent(slip)) {
            return List.of(Guard.RIGHT_STATUS);
        }
        if (impartiality().isInConflict(actor)) {
            barriers.add(Guard.NO_CONFLICT);
        }
        if (wasPreparedBy(actor)) {
            barriers.add(Guard.FOUR_EYES);
        }
        if (actor.mandateFor(slip.matter(), Stockholm.dateOf(now)).isEmpty()) {
            barriers.add(Guard.DELEGATED);
        }
        return barriers;
    }

    /** The court has sent the case back: it is examined again. */
    public void resume(Actor actor, Instant now, String why) {
        take(CaseAction.RESUME, actor, now, why);
    }

    /** Refuses whoever does not look after the region's announcements. */
    public void demandPostable(Actor actor) {
        if (!actor.isAnyOf(CaseAction.DISPATCH.by())) {
            throw new StepRefused(CaseAction.DISPATCH, List.of(Guard.RIGHT_ROLE));
        }
        demandImpartial(actor);
    }

    public void accept(Actor actor, Instant now) {
        take(CaseAction.ACCEPT, actor, now);
    }

    /** The company says no, with or without its reason. */
    public void decline(Actor actor, Instant now, @Nullable String why) {
        take(CaseAction.DECLINE, actor, now, why);
    }

    /** Nobody accepted in time: back to the officer, for only a new decision can revoke the grant. */
    public void lapse(Actor actor, Instant now) {
        take(CaseAction.LAPSE, actor, now);
    }

    /** Begins a claim or goes on with the one that is a draft; the final one ends the venture. */
    public Claim beginClaim(boolean lastOne, Actor actor, Instant now) {
        demandClaimable(lastOne, actor, now);
        var claim = draftClaim().orElseGet(() -> added(new Claim(this, claims.size() + 1, lastOne)));
        claim.become(lastOne);
        return claim;
    }

    /** Refuses unless the actor may work on a claim now; sending it takes more. */
    public void demandClaimable(boolean lastOne, Actor actor, Instant now) {
        var action = lastOne ? CaseAction.CLAIM_FINALLY : CaseAction.CLAIM;
        var barriers = action.obstacles(new Situation(this, actor, Stockholm.dateOf(now), null)).stream()
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
        var change = draftedChange().orElseGet(() -> added(new ChangeRequest(this, changes.size() + 1, wish.kind())));
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
        return CaseAction.REQUEST_CHANGE.obstacles(new Situation(this, actor, Stockholm.dateOf(now), null)).stream()
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

    /** Keeps what is decided about a change; only {@link ChangeRequest#decide} does. */
    public Decision decided(ChangeRequest change, Actor actor, Instant now) {
        var decision = new Decision(change, actor, now);
        decisions.add(decision);
        return decision;
    }

    /** The decision about a change as it would be made now, to be read before; it decides nothing. */
    public Decision previewDecision(ChangeRequest change, Actor actor, Instant now) {
        return new Decision(change, actor, now);
    }

    /** What was granted of a change applies from now on; only {@link ChangeRequest#dispatch} says so. */
    public void amend(ChangeRequest change, Instant now) {
        change.decision().filter(Decision::applies).ifPresent(decision -> {
            grantedSek = decision.granted();
            if (status == CaseStatus.ACTIVE) {
                dueOn = Deadline.of(this, Stockholm.dateOf(now)).orElse(null);
            }
        });
    }

    /** What a change may grant: the share in force, and no more than is granted already. */
    public GrantTerms termsOfChange() {
        var share = Objects.requireNonNull(decision().orElseThrow().share());
        return new GrantTerms(share, schemeVersion.grant().minimum().min(grantedSek), grantedSek);
    }

    /** What is paid, decided or proposed to be paid of the claims so far. */
    public Kronor claimedForPayment() {
        return Kronor.sum(claims.stream().map(Claim::payable));
    }

    /** Writes the final report, over and over until the final claim is sent. */
    public FinalReport report(
            FinalReport.Account account, Indicators figures, FinalReport.Markets countries, Actor actor, Instant now) {
        demandReportable(actor);
        if (finalReport == null) {
            finalReport = new FinalReport();
        }
        finalReport.write(account, figures, countries, actor, now);
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
     * How it is counted what the claim pays: on all costs approved so far, less what is paid or decided already
     * (2022:1468, 27 §). Lines that are not reviewed count as claimed.
     */
    public Payout payoutFor(Claim claim) {
        var decision = decision().orElseThrow();
        var earlier = claims.stream()
                .filter(other -> other.ordinal() < claim.ordinal())
                .toList();
        var approved = Stream.concat(earlier.stream(), Stream.of(claim))
                .map(Claim::expected)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var already = Kronor.sum(earlier.stream()
                .map(other ->
                        other.isDecided() ? other.payable() : payoutFor(other).payable()));
        return new Payout(Objects.requireNonNull(decision.share()), grantedSek, approved, already, Kronor.ZERO);
    }

    /** How the company stood when it applied, and the markets it says that it had. */
    public Progress.Figures baseline() {
        var company = Objects.requireNonNull(application.company());
        var figures = new Indicators(
                company.turnover(), company.goodsExport(), company.servicesExport(), company.employees(), 0);
        return new Progress.Figures(figures, finalReport == null ? Set.of() : finalReport.marketsBefore());
    }

    /** What the final report says, beside how it was before the venture; empty until there is one. */
    public Optional<Progress> reportedProgress() {
        return Optional.ofNullable(finalReport)
                .map(report -> new Progress(baseline(), new Progress.Figures(report.indicators(), report.markets())));
    }

    /** Money has reached the company; only a claim that is paid says so. */
    public void paid(Payment payment) {
        paidSek = paidSek.plus(payment.amount());
    }

    /** All is paid and settled: the follow-ups are scheduled from the last payment. */
    public void conclude(Actor actor, Instant now) {
        demand(CaseAction.CONCLUDE, actor, now);
        var from = lastPaidOn().orElse(Stockholm.dateOf(now));
        schemeVersion
                .followupMonths()
                .forEach(months -> followUps.add(new FollowUp(this, months, from.plusMonths(months))));
        take(CaseAction.CONCLUDE, actor, now);
    }

    /** The day of the last payment; empty when nothing was paid. */
    public Optional<LocalDate> lastPaidOn() {
        return claims.stream().map(Claim::paidOn).filter(Objects::nonNull).max(LocalDate::compareTo);
    }

    /** A follow-up is sent, reminded of or answered: another day comes next; only {@link FollowUp} says so. */
    public void followUpMoved(LocalDate today) {
        if (status == CaseStatus.FOLLOW_UP) {
            dueOn = Deadline.of(this, today).orElse(null);
        }
    }

    public void close(Actor actor, Instant now, String note) {
        take(CaseAction.CLOSE, actor, now, note);
    }

    private void take(CaseAction action, Actor actor, Instant now) {
        take(action, actor, now, null, null, null);
    }

    private void take(CaseAction action, Actor actor, Instant now, @Nullable String note) {
        take(action, actor, now, null, null, note);
    }

    /**
     * The one gate: no other line assigns the status, or the due day of what has been received but when the project's
     * last day, the day of the decision or a follow-up moves, or one of several partners has answered, or writes an
     * event.
     */
    private void take(
            CaseAction action,
            Actor actor,
            Instant now,
            @Nullable Proposal proposed,
            @Nullable AidStanding aid,
            @Nullable String note) {
        demand(action, actor, now, proposed, aid);
        enter(action, actor, now, note);
    }

    /** Writes down a step that nothing stands in the way of. */
    private void enter(CaseAction action, Actor actor, Instant now, @Nullable String note) {
        action.to().ifPresent(next -> moveTo(next, now));
        events.add(new CaseEvent(this, action, actor, now, note));
        if (status == CaseStatus.IN_REVIEW && officer == null) {
            take(CaseAction.UNASSIGN, Actor.system(actor.region()), now);
        }
    }

    private void moveTo(CaseStatus next, Instant now) {
        status = next;
        if (!CaseStatus.WAITING.contains(status)) {
            inquiries.forEach(inquiry -> inquiry.close(now));
        }
        dueOn = Deadline.of(this, Stockholm.dateOf(now)).orElse(null);
    }

    /** Refuses at once what could not be taken, before anybody fills in a form for it and answers what that asks. */
    public void demand(CaseAction action, Actor actor, Instant now) {
        var barriers = action.barriers(new Situation(this, actor, Stockholm.dateOf(now), null));
        if (!barriers.isEmpty()) {
            throw new StepRefused(action, barriers);
        }
    }

    private void demand(CaseAction action, Actor actor, Instant now, @Nullable Proposal proposed) {
        demand(action, actor, now, proposed, null);
    }

    private void demand(
            CaseAction action, Actor actor, Instant now, @Nullable Proposal proposed, @Nullable AidStanding aid) {
        var obstacles = action.obstacles(new Situation(this, actor, Stockholm.dateOf(now), proposed, aid));
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
    }

    /** The steps that concern this person now: open ones, and held-up ones with what stands in the way. */
    public List<Step> stepsFor(Actor actor, Instant now) {
        var situation = new Situation(this, actor, Stockholm.dateOf(now), null);
        return Stream.of(CaseAction.values())
                .map(action -> new Step(action, action.barriers(situation)))
                .filter(step -> step.obstacles().stream().noneMatch(Guard.CONCERN::contains))
                .toList();
    }

    /** The step as this person sees it, open or held up; refused when it is none of theirs now. */
    public Step step(CaseAction action, Actor actor, Instant now) {
        return step(action, actor, now, null);
    }

    /** @param aid what a grant would rest on; null when the step is not about that */
    public Step step(CaseAction action, Actor actor, Instant now, @Nullable AidStanding aid) {
        var obstacles = action.barriers(new Situation(this, actor, Stockholm.dateOf(now), null, aid));
        if (obstacles.stream().anyMatch(Guard.CONCERN::contains)) {
            throw new StepRefused(action, obstacles);
        }
        return new Step(action, obstacles);
    }

    public boolean mayTake(CaseAction action, Actor actor, Instant now) {
        return action.barriers(new Situation(this, actor, Stockholm.dateOf(now), null))
                .isEmpty();
    }

    /** The letter of what is proposed or decided can say how it is appealed. */
    boolean isAppealStated() {
        return proposal == null
                || schemeVersion.remedyAgainst(proposal.outcome().ruling()).isPresent();
    }

    /** <i>Laga kraft</i>: the decision in force can be appealed no longer. */
    public boolean isFinal(LocalDate today) {
        return decision()
                .map(this::appealTime)
                .filter(time -> time.isOver(today))
                .isPresent();
    }

    boolean isCallOpen(LocalDate today) {
        return call.isOpen(today);
    }

    boolean isComplete() {
        return application.isComplete();
    }

    boolean isReferredTo(Actor actor) {
        return asked().unanswered(actor).isPresent();
    }

    private boolean wasReferredTo(Actor actor) {
        return !asked().of(actor).isEmpty();
    }

    /**
     * The venture may not be started before the application reached the region (2022:1468, 6 §; INC-01), nor before it
     * is decided where the scheme says so (INC-02).
     *
     * @param decidedOn the day of the decision; of a proposal, the first day that it can be decided
     */
    public boolean startsInTime(LocalDate decidedOn) {
        var venture = application.venture();
        var first = schemeVersion.startRule() == StartRule.AFTER_DECISION ? decidedOn : receivedOn;
        return venture != null && first != null && !venture.startOn().isBefore(first);
    }

    /** The same of a decision on what is proposed: only a grant needs it. */
    boolean isDecidedBeforeStart(LocalDate decidedOn) {
        return proposal == null
                || !proposal.outcome().isGrant()
                || schemeVersion.startRule() != StartRule.AFTER_DECISION
                || startsInTime(decidedOn);
    }

    /**
     * An industry that has aid rules of its own is kept apart from what gets the grant, and the officer has written how,
     * beside the question about industries (Regulation (EU) 2023/2831 art. 1.2; DM-13).
     */
    public boolean tellsActivitiesApart() {
        var company = application.company();
        return aidRegulation().isEmpty()
                || company == null
                || !schemeVersion.targetGroup().excludes(company.industryCode())
                || checklist().isCommentedOn("ELIG-13");
    }

    /** Withdrawn by the company itself, so that nothing but a write-off can be decided. */
    public boolean isWithdrawn() {
        return status == CaseStatus.PROPOSED
                && events.reversed().stream()
                        .map(CaseEvent::action)
                        .filter(action -> action.to().isPresent())
                        .findFirst()
                        .filter(CaseAction.WITHDRAW::equals)
                        .isPresent();
    }

    /** The step is the last that anybody took, and this person took it: sent again, the same form changes nothing. */
    public boolean hasJustTaken(CaseAction action, Actor actor) {
        return events.reversed().stream()
                .filter(event -> !event.action().by().equals(Set.of(Role.SYSTEM)))
                .findFirst()
                .filter(event -> event.action() == action && event.actor().equals(actor.subject()))
                .isPresent();
    }

    /** Presented it or is its officer: whoever decides is somebody else (SOD-1). */
    public boolean wasPreparedBy(Actor actor) {
        return Objects.equals(presenter, actor.subject()) || Objects.equals(officer, actor.subject());
    }

    public boolean isGranted() {
        return outcome != null && outcome.isGrant();
    }

    /** Room for one more claim beside the final one. */
    boolean hasClaimsLeft() {
        return submittedClaims() + 1 < schemeVersion.maxClaims();
    }

    boolean claimsAreSettled() {
        return claims.stream()
                .filter(claim -> claim.status() != ClaimStatus.DRAFT)
                .allMatch(Claim::isSettled);
    }

    boolean isFollowedUp() {
        return followUps.stream().allMatch(FollowUp::isDone);
    }

    private long submittedClaims() {
        return claims.stream()
                .filter(claim -> claim.status() != ClaimStatus.DRAFT)
                .count();
    }
}
