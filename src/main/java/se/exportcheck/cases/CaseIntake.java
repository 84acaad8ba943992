package se.exportcheck.cases;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.application.Application;
import se.exportcheck.people.Actor;

/** A case from the company's draft to the officer who takes it on. */
@MappedSuperclass
public abstract class CaseIntake extends CaseGate {

    /** The application, to be filled in: by people of the company or, from paper, the registrar, while it is a draft. */
    public Application edit(Actor actor) {
        var action = origin == Origin.PAPER ? CaseAction.REGISTER : CaseAction.SUBMIT;
        var barriers = action.obstacles(new Situation(self(), actor, LocalDate.MIN, null)).stream()
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
            dueOn = Deadline.of(self(), Stockholm.dateOf(now)).orElse(null);
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

    void receive(CaseAction action, Actor actor, Instant now, LocalDate arrivedOn, Supplier<CaseNumber> numbers) {
        demand(action, actor, now, null);
        // Taking a number writes what is changed so far: nothing may be half received by then.
        number = numbers.get();
        receivedOn = arrivedOn;
        schemeVersion = call.termsOn(arrivedOn);
        facts = Facts.of(application, schemeVersion);
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

    /** Moves a case in review to another officer; who had it is told in the event. Waiting and last days go on. */
    public void reassign(Actor actor, Instant now, String toSubject, String toName, String why) {
        demand(CaseAction.REASSIGN, actor, now);
        var moved = officerName == null ? toName : officerName + " → " + toName;
        officer = toSubject;
        officerName = toName;
        take(CaseAction.REASSIGN, actor, now, moved + ": " + why);
    }

    /** Whom the case was moved to says that nothing keeps them from it, and goes on where it stands. */
    public void takeOver(Actor actor, Instant now) {
        take(CaseAction.TAKE_OVER, actor, now);
    }

    /**
     * Somebody says whether they have a conflict of interest in the part they take or have taken (förvaltningslagen
     * 18 §). With one they act no more in the case, and if they are its officer it waits to be assigned to another. What
     * they have proposed is not decided: another presents it, and a withdrawal, which nobody chose, nobody presents.
     *
     * @param conflict null when there is none
     */
    public void declare(Part part, @Nullable Conflict conflict, Actor actor, Instant now) {
        demandDeclarable(actor);
        conflictDeclarations.add(new ConflictDeclaration(self(), part, conflict, actor, now));
        if (conflict != null && isWithdrawn() && Objects.equals(presenter, actor.subject())) {
            presenter = null;
            presenterName = null;
        }
        if (conflict != null && Objects.equals(officer, actor.subject())) {
            loseOfficer(actor, now);
        }
    }

    /**
     * Refuses whoever has declared a conflict of interest, or is of the company itself, in whatever is no step of its own
     * (SOD-4, SOD-6).
     */
    public void demandImpartial(Actor actor) {
        var barriers = barriersToActing(actor);
        if (!barriers.isEmpty()) {
            throw new StepRefused(CaseAction.TAKE_ON, barriers);
        }
    }

    List<Guard> barriersToActing(Actor actor) {
        var situation = new Situation(self(), actor, LocalDate.MIN, null);
        return Stream.of(Guard.NO_CONFLICT, Guard.NOT_OF_COMPANY)
                .filter(guard -> !guard.holds(CaseAction.TAKE_ON, situation))
                .toList();
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

    /**
     * Somebody who can take a part in the case for the region, and so is asked about conflict of interest: not the
     * company, and not in a past case of an old list, which ended before this program.
     */
    public boolean asksAboutConflict(Actor actor) {
        return !status.isPrivate()
                && origin != Origin.IMPORT
                && (actor.worksWithCases() || wasReferredTo(actor))
                && !actor.companies().contains(companyId());
    }

    private void loseOfficer(Actor actor, Instant now) {
        officer = null;
        officerName = null;
        var system = Actor.system(actor.region());
        if (mayTake(CaseAction.UNASSIGN, system, now)) {
            take(CaseAction.UNASSIGN, system, now);
        }
    }
}
