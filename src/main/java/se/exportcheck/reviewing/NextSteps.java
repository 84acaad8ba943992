package se.exportcheck.reviewing;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;
import se.exportcheck.cases.Step;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.people.Actor;
import se.exportcheck.web.CaseSteps;
import se.exportcheck.web.Links;
import se.exportcheck.web.NextStep;
import se.exportcheck.web.Words;

/** What somebody of the staff can do with a case now: the step that takes it on first, the side roads after it. */
@RequestScoped
class NextSteps {

    /** Steps that lead to the side of the way to a decision. */
    private static final Set<CaseAction> SIDE_ROADS = EnumSet.of(
            CaseAction.ASSIGN,
            CaseAction.REASSIGN,
            CaseAction.REQUEST_COMPLETION,
            CaseAction.ENJOIN,
            CaseAction.REFER,
            CaseAction.COMMUNICATE,
            CaseAction.FILL_IN,
            CaseAction.CORRECT_NUMBER,
            CaseAction.REGISTER_ANSWER,
            CaseAction.REGISTER_WITHDRAWAL,
            CaseAction.REGISTER_ACCEPTANCE,
            CaseAction.REGISTER_DECLINE,
            CaseAction.REGISTER_PAPER,
            CaseAction.SEND_BACK,
            CaseAction.RECORD_DECISION,
            CaseAction.RECONSIDER,
            CaseAction.LEAVE_UNCHANGED);

    private final CaseSteps caseSteps;
    private final CaseAid aid;
    private final Words words;
    private final Clock clock;

    NextSteps(CaseSteps caseSteps, CaseAid aid, Words words, Clock clock) {
        this.caseSteps = caseSteps;
        this.aid = aid;
        this.words = words;
        this.clock = clock;
    }

    List<NextStep> of(GrantCase grantCase, Actor actor) {
        var steps = new ArrayList<>(grantCase.stepsFor(actor, clock.instant()));
        steps.sort(Comparator.comparing((Step step) -> !step.isOpen())
                .thenComparing(step -> SIDE_ROADS.contains(step.action())));
        var buttons = new ArrayList<NextStep>();
        checklist(grantCase, steps).ifPresent(buttons::add);
        countOfAid(grantCase, steps).ifPresent(buttons::add);
        steps.forEach(step -> buttons.add(button(grantCase, step, buttons.isEmpty())));
        buttons.addAll(caseSteps.ofDelays(grantCase, actor));
        grantCase.changes().forEach(change -> buttons.addAll(caseSteps.of(change, actor)));
        grantCase.recoveries().forEach(recovery -> buttons.addAll(caseSteps.of(recovery, actor)));
        newRecovery(grantCase, actor).ifPresent(buttons::add);
        grantCase.appeals().forEach(appeal -> buttons.addAll(caseSteps.of(appeal, actor)));
        grantCase.claims().forEach(claim -> buttons.addAll(caseSteps.of(claim, actor)));
        return buttons;
    }

    private Optional<NextStep> checklist(GrantCase grantCase, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.obstacles().equals(List.of(Guard.CHECKLIST_ANSWERED)))
                .findFirst()
                .map(step -> NextStep.open(
                        words.bundle(ReviewingMessages.class).answerChecklist(),
                        Links.grantCase(grantCase) + "/checklist",
                        true));
    }

    /** No grant can be proposed before it; the proposal itself asks for it, but late. */
    private Optional<NextStep> countOfAid(GrantCase grantCase, List<Step> steps) {
        var proposal = steps.stream()
                .filter(step -> step.action() == CaseAction.PROPOSE)
                .filter(step -> step.isOpen() || step.obstacles().equals(List.of(Guard.CHECKLIST_ANSWERED)))
                .findFirst();
        return proposal.filter(step -> grantCase.aidRegulation().isPresent())
                .filter(step -> !aid.standing(grantCase, Stockholm.today(clock)).calculated())
                .map(step -> NextStep.open(
                        words.bundle(ReviewingMessages.class).countAid(),
                        Links.grantCase(grantCase) + "/aid",
                        step.isOpen()));
    }

    private Optional<NextStep> newRecovery(GrantCase grantCase, Actor actor) {
        return Optional.of(grantCase)
                .filter(each -> each.mayOpenRecovery(actor, clock.instant()))
                .map(each -> NextStep.open(words.step(RecoveryAction.OPEN), Links.newRecovery(each), false));
    }

    private NextStep button(GrantCase grantCase, Step step, boolean first) {
        var label = words.step(step.action());
        return step.isOpen()
                ? NextStep.open(
                        label, Links.step(grantCase, step.action()), first && !SIDE_ROADS.contains(step.action()))
                : NextStep.heldUp(
                        label, step.obstacles().stream().map(words::obstacle).toList());
    }
}
