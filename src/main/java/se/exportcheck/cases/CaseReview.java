package se.exportcheck.cases;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Answer;

/** A case in review: what is asked and answered, checked, noted and proposed. */
@MappedSuperclass
public abstract class CaseReview extends CaseIntake {

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
        inquiries.add(new Inquiry(self(), question, actor, now));
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
            dueOn = Deadline.of(self(), Stockholm.dateOf(now)).orElse(null);
        }
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
                        () -> answers.add(new ChecklistAnswer(self(), itemCode, answer, comment, actor, now)));
    }

    /** Sets the strength area that the case is counted under; null for none. */
    public void placeIn(@Nullable String strengthArea, Actor actor, Instant now) {
        demandReview(actor, now);
        facts = facts.withStrengthArea(strengthArea);
    }

    /** What the company does is written down, its main industry first, where it has not said it. */
    public void classify(List<String> industryCodes, Actor actor, Instant now) {
        demandReview(actor, now);
        if (!asksForIndustry()) {
            throw new IllegalArgumentException("The company has said its industry");
        }
        foundIndustry = new FoundIndustry(industryCodes, actor.name(), now);
    }

    private void demandReview(Actor actor, Instant now) {
        demand(CaseAction.REQUEST_COMPLETION, actor, now, null);
    }

    /** @param aid what a grant would rest on, as it is now */
    public void propose(Proposal proposed, Actor actor, Instant now, AidStanding aid) {
        demand(CaseAction.PROPOSE, actor, now, proposed, aid);
        present(proposed, actor);
        take(CaseAction.PROPOSE, actor, now, proposed, aid, null);
    }

    /** The company withdraws. That too is decided by a human: the write-off is proposed, not made. */
    public void withdraw(Actor actor, Instant now, String reasons) {
        withdraw(CaseAction.WITHDRAW, actor, now, reasons);
    }

    void withdraw(CaseAction how, Actor actor, Instant now, String reasons) {
        take(how, actor, now);
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

    /** The day since which there is a proposal to decide. */
    public LocalDate proposedOn() {
        return events.reversed().stream()
                .filter(event -> event.action() == CaseAction.PROPOSE || WITHDRAWALS.contains(event.action()))
                .findFirst()
                .map(event -> Stockholm.dateOf(event.at()))
                .orElseThrow();
    }
}
