package se.exportcheck.cases;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.dossier.Because;
import se.exportcheck.cases.dossier.Finding;
import se.exportcheck.cases.dossier.NewMaterial;
import se.exportcheck.cases.dossier.OralNote;
import se.exportcheck.cases.dossier.SecrecyMark;
import se.exportcheck.cases.dossier.Withholding;
import se.exportcheck.cases.paper.PaperSource;
import se.exportcheck.cases.paper.Transcription;
import se.exportcheck.companies.Company;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** What is written down of a case beside its steps: notes, what was told, what came on paper, what is withheld. */
@MappedSuperclass
public abstract class CaseRecords extends CaseReview {

    /** The company sends something late, or that nobody has asked for: it is received, and the case stays where it is. */
    public Arrival addMaterial(String text, Actor actor, Instant now) {
        take(CaseAction.ADD_MATERIAL, actor, now);
        return received(Arrival.sentHere(self(), text, actor, now));
    }

    /** An application comes on paper, whole or not: it gets its number and its day of arrival (förvaltningslagen 22 §). */
    public Arrival registerApplication(Arrival.Paper paper, Actor actor, Instant now, Supplier<CaseNumber> numbers) {
        register(actor, now, paper.arrivedOn(), numbers);
        return received(Arrival.onPaper(self(), paper, actor, now));
    }

    /**
     * Types in what stands on paper: more of the application, or what was misread (förvaltningslagen 20 and 23 §§).
     *
     * @param typing writes it into the application, and says what is changed by that
     */
    public Transcription fillIn(
            PaperSource from, Function<Application, List<Transcription.Change>> typing, Actor actor, Instant now) {
        demand(CaseAction.FILL_IN, actor, now, null);
        var made = new Transcription(self(), from, typing.apply(application), actor, now);
        transcriptions.add(made);
        nameAfterVenture();
        var area = facts.strengthArea();
        facts = Facts.of(application, schemeVersion);
        facts = facts.strengthArea() == null ? facts.withStrengthArea(area) : facts;
        markets.retainAll(application.markets());
        markets.addAll(application.markets());
        enter(CaseAction.FILL_IN, actor, now, from.subject());
        return made;
    }

    /** Whose application on paper it is, once its number can be read: from now on its people find the case. */
    public void identify(Company known, Actor actor, Instant now) {
        demand(CaseAction.FILL_IN, actor, now, null);
        if (!organisationNumber.isMissing()) {
            throw new IllegalArgumentException("It is known whose case it is");
        }
        company = known;
        organisationNumber = known.organisationNumber();
    }

    /**
     * Another company's number was typed for the one that wrote. That one sees the case no more, and whatever was asked of
     * it, or proposed by its circumstances, is asked and proposed anew.
     *
     * @param name what the company calls itself
     */
    public void correctNumber(Company known, String name, String why, Actor actor, Instant now) {
        demand(CaseAction.CORRECT_NUMBER, actor, now, null);
        if (actor.companies().contains(known.id())) {
            throw new StepRefused(CaseAction.CORRECT_NUMBER, List.of(Guard.NOT_OF_COMPANY));
        }
        if (known.organisationNumber().equals(organisationNumber)) {
            throw new IllegalArgumentException("It is that company's case already");
        }
        var moved =
                organisationNumber.masked() + " → " + known.organisationNumber().masked() + ": " + why;
        company = known;
        companyName = name;
        organisationNumber = known.organisationNumber();
        var stands = isWithdrawn() && !isWithdrawnHere();
        enter(CaseAction.CORRECT_NUMBER, actor, now, moved);
        var system = Actor.system(actor.region());
        if (!stands && mayTake(CaseAction.REVIEW_ANEW, system, now)) {
            proposal = null;
            take(CaseAction.REVIEW_ANEW, system, now);
        }
    }

    /** By the company itself, signed in; on paper it was the one that wrote. */
    private boolean isWithdrawnHere() {
        return events.reversed().stream()
                .map(CaseEvent::action)
                .filter(WITHDRAWALS::contains)
                .findFirst()
                .filter(CaseAction.WITHDRAW::equals)
                .isPresent();
    }

    /** Something came on paper: it is registered, and the case stays where it is. */
    public Arrival registerPaper(Arrival.Paper paper, Actor actor, Instant now) {
        take(CaseAction.REGISTER_PAPER, actor, now);
        return received(Arrival.onPaper(self(), paper, actor, now));
    }

    /** What is waited for came on paper. */
    public Arrival registerAnswer(Arrival.Paper paper, Actor actor, Instant now) {
        demand(CaseAction.REGISTER_ANSWER, actor, now, null);
        openInquiry().orElseThrow().answerOnPaper(paper, now);
        enter(CaseAction.REGISTER_ANSWER, actor, now, null);
        return received(Arrival.onPaper(self(), paper, actor, now));
    }

    Arrival received(Arrival arrival) {
        arrivals.add(arrival);
        return arrival;
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
        oralNotes.add(new OralNote(self(), information, actor, now));
        revision++;
    }

    /** An officer has found out something that can weigh against the company (förvaltningslagen 25 §). */
    public void found(NewMaterial.Kind kind, Actor actor, Instant now) {
        demandWriter(actor);
        findings.add(new Finding(self(), kind, actor, now));
        revision++;
    }

    /** Keeps something from the party, or lets it see that again (förvaltningslagen 10 §). */
    public void withhold(Withholding.Item item, Long id, Because because, Actor actor, Instant now) {
        demandWithholder(actor);
        withholdings.add(new Withholding(self(), item, id, because, actor, now));
    }

    /** Reminds of secrecy in the whole case, or takes the reminder away. */
    public void markSecret(Because because, Actor actor, Instant now) {
        markSecret(null, null, because, actor, now);
    }

    /** The same of one thing in it. */
    public void markSecret(
            Withholding.@Nullable Item item, @Nullable Long id, Because because, Actor actor, Instant now) {
        demandWriter(actor);
        secrecyMarks.add(new SecrecyMark(self(), item, id, because, actor, now));
    }

    public CaseNote note(String text, Actor actor, Instant now) {
        demandWriter(actor);
        var note = new CaseNote(self(), text, actor, now);
        notes.addFirst(note);
        return note;
    }
}
