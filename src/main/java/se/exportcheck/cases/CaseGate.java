package se.exportcheck.cases;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.CompanyFacts;
import se.exportcheck.cases.application.Section;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.reconsideration.Reconsideration;
import se.exportcheck.cases.reconsideration.Reconsiderations;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.people.Actor;
import se.exportcheck.people.DecisionType;
import se.exportcheck.people.Matter;
import se.exportcheck.people.Role;
import se.exportcheck.schemes.Ruling;
import se.exportcheck.schemes.StartRule;

/**
 * The one gate that every step of a case goes through, and what its guards ask of it. Nothing else assigns the status,
 * or writes an event.
 */
@MappedSuperclass
public abstract class CaseGate extends CaseFile {

    /** By which a case comes into an officer's hands. */
    private static final Set<CaseAction> HANDS =
            EnumSet.of(CaseAction.TAKE_ON, CaseAction.REASSIGN, CaseAction.TAKE_OVER, CaseAction.RECONSIDER);

    /** By which the company takes its application back. */
    static final Set<CaseAction> WITHDRAWALS = EnumSet.of(CaseAction.WITHDRAW, CaseAction.REGISTER_WITHDRAWAL);

    /** The case itself: whatever is written down of it belongs to the whole. */
    abstract GrantCase self();

    /** What was taken up again, and what of it goes on. */
    public Reconsiderations reconsiderations() {
        return new Reconsiderations(self(), Collections.unmodifiableList(reconsidered));
    }

    /** Whether the company has been heard on what is now to be decided. */
    public Hearing hearing() {
        return new Hearing(self());
    }

    public boolean isHeard() {
        return hearing().isHeld();
    }

    /** What there is to decide; empty as long as nothing is proposed. A grant that is changed is decided as a change. */
    public Optional<Matter> matter() {
        return Optional.ofNullable(proposal).map(proposed -> {
            var of = reconsiderations().open().filter(Reconsideration::isOfGrant);
            var type = of.isPresent() ? DecisionType.CHANGE : proposed.outcome().type();
            var weight = of.map(each -> each.weightOf(proposed.outcome(), proposed.granted()));
            return new Matter(type, schemeVersion.legalBasis(), weight.orElse(proposed.granted()));
        });
    }

    void take(CaseAction action, Actor actor, Instant now) {
        take(action, actor, now, null, null, null);
    }

    void take(CaseAction action, Actor actor, Instant now, @Nullable String note) {
        take(action, actor, now, null, null, note);
    }

    /**
     * The one gate: no other line assigns the status, or the due day of what has been received but when the project's
     * last day, the day of the decision or a follow-up moves, or one of several partners has answered, or writes an
     * event.
     */
    void take(
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
    void enter(CaseAction action, Actor actor, Instant now, @Nullable String note) {
        action.to().ifPresent(next -> moveTo(next, now));
        events.add(new CaseEvent(self(), action, actor, now, note));
        revision++;
        if (status == CaseStatus.IN_REVIEW && officer == null) {
            take(CaseAction.UNASSIGN, Actor.system(actor.region()), now);
        }
    }

    private void moveTo(CaseStatus next, Instant now) {
        status = next;
        if (!CaseStatus.WAITING.contains(status)) {
            inquiries.forEach(inquiry -> inquiry.close(now));
        }
        dueOn = Deadline.of(self(), Stockholm.dateOf(now)).orElse(null);
    }

    /** Refuses at once what could not be taken, before anybody fills in a form for it and answers what that asks. */
    public void demand(CaseAction action, Actor actor, Instant now) {
        var barriers = action.barriers(new Situation(self(), actor, Stockholm.dateOf(now), null));
        if (!barriers.isEmpty()) {
            throw new StepRefused(action, barriers);
        }
    }

    void demand(CaseAction action, Actor actor, Instant now, @Nullable Proposal proposed) {
        demand(action, actor, now, proposed, null);
    }

    void demand(CaseAction action, Actor actor, Instant now, @Nullable Proposal proposed, @Nullable AidStanding aid) {
        var obstacles = action.obstacles(new Situation(self(), actor, Stockholm.dateOf(now), proposed, aid));
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
    }

    /** The steps that concern this person now: open ones, and held-up ones with what stands in the way. */
    public List<Step> stepsFor(Actor actor, Instant now) {
        var situation = new Situation(self(), actor, Stockholm.dateOf(now), null);
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
        var obstacles = action.barriers(new Situation(self(), actor, Stockholm.dateOf(now), null, aid));
        if (obstacles.stream().anyMatch(Guard.CONCERN::contains)) {
            throw new StepRefused(action, obstacles);
        }
        return new Step(action, obstacles);
    }

    public boolean mayTake(CaseAction action, Actor actor, Instant now) {
        return action.barriers(new Situation(self(), actor, Stockholm.dateOf(now), null))
                .isEmpty();
    }

    /** The letter of what is proposed or decided can say how it is appealed. */
    boolean isAppealStated() {
        return proposal == null
                || schemeVersion.remedyAgainst(rulingOf(proposal.outcome())).isPresent();
    }

    private Ruling rulingOf(Outcome decided) {
        var changes =
                reconsiderations().open().filter(Reconsideration::isOfGrant).isPresent();
        return changes && decided.isGrant() ? Ruling.CHANGE : decided.ruling();
    }

    /** <i>Laga kraft</i>: the decision in force can be appealed no longer, or a court has set aside all there was. */
    public boolean isFinal(LocalDate today) {
        return decision()
                .map(decided -> appealTime(decided).isOver(today))
                .orElseGet(() -> decisions.stream().anyMatch(Decision::isVoid));
    }

    boolean isCallOpen(LocalDate today) {
        return call.isOpen(today);
    }

    boolean isComplete() {
        return application.isComplete();
    }

    /** What an application on paper does not say yet; nothing of one that came through the service. */
    public List<Section> missing() {
        return origin == Origin.PAPER ? application.missing() : List.of();
    }

    /** Says all that a grant needs, and whom it is for. */
    public boolean isFilledIn() {
        return missing().isEmpty() && !organisationNumber.isMissing();
    }

    /** An application on paper without its costs seeks nothing that can be counted yet. */
    public boolean saysWhatItSeeks() {
        return !missing().contains(Section.COSTS);
    }

    boolean isReferredTo(Actor actor) {
        return asked().unanswered(actor).isPresent();
    }

    boolean wasReferredTo(Actor actor) {
        return !asked().of(actor).isEmpty();
    }

    /**
     * The venture may not be started before the application reached the region (2022:1468, 6 §; INC-01), nor before it
     * is decided where the scheme says so (INC-02).
     *
     * @param decidedOn the day of the decision; of a proposal, the first day that it can be decided. A decision that is
     *     changed keeps its day
     */
    public boolean startsInTime(LocalDate decidedOn) {
        var venture = application.venture();
        var decided =
                reconsiderations().open().map(each -> each.before().decidedOn()).orElse(decidedOn);
        var first = schemeVersion.startRule() == StartRule.AFTER_DECISION ? decided : receivedOn;
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
     * An industry that has aid rules of its own is kept apart from what gets the grant, and the officer says so and has
     * written how, at the question about industries (Regulation (EU) 2023/2831 art. 1.2; DM-13).
     */
    public boolean tellsActivitiesApart() {
        return aidRegulation().isEmpty()
                || (!industryCodes().isEmpty()
                        && (excludedIndustries().isEmpty() || checklist().affirms("ELIG-13")));
    }

    /** Its main industry, SNI 2007, as it says itself or an officer has found; empty while nobody has said. */
    public Optional<String> industryCode() {
        return industryCodes().stream().findFirst();
    }

    /** All that the company does, its main industry first; empty while nobody has said. */
    public List<String> industryCodes() {
        var declared = declaredIndustries();
        return declared.isEmpty() && foundIndustry != null ? foundIndustry.codes() : declared;
    }

    /** What of it has aid rules of its own, by the scheme (ELIG-13, DM-R10). */
    public List<String> excludedIndustries() {
        return industryCodes().stream()
                .filter(schemeVersion.targetGroup()::excludes)
                .toList();
    }

    /** The company has not said what it does. */
    public boolean asksForIndustry() {
        return declaredIndustries().isEmpty();
    }

    private List<String> declaredIndustries() {
        return Optional.ofNullable(application)
                .map(Application::company)
                .map(CompanyFacts::industryCodes)
                .orElse(List.of());
    }

    /** Withdrawn by the company itself, so that nothing but a write-off can be decided. */
    public boolean isWithdrawn() {
        return status == CaseStatus.PROPOSED
                && events.reversed().stream()
                        .map(CaseEvent::action)
                        .filter(action -> action.to().isPresent())
                        .findFirst()
                        .filter(WITHDRAWALS::contains)
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

    /** Has presented it, or is or was its officer: whoever decides is somebody else (SOD-1). */
    public boolean wasPreparedBy(String person) {
        return Preparation.of(self(), person);
    }

    /** Moved to an officer who has not taken it over yet. */
    boolean isHandedOver() {
        return events.reversed().stream()
                .map(CaseEvent::action)
                .filter(HANDS::contains)
                .findFirst()
                .filter(CaseAction.REASSIGN::equals)
                .isPresent();
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
