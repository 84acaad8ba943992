package se.exportcheck.applying;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.people.Actor;
import se.exportcheck.web.CaseSteps;
import se.exportcheck.web.Links;
import se.exportcheck.web.NextStep;
import se.exportcheck.web.Words;

/**
 * What somebody of the company can do with its case now: its steps, what any colleague may write before a signatory
 * takes them, which is the claim and the final report, and the follow-ups to answer.
 */
@RequestScoped
class CompanySteps {

    private final CaseSteps steps;
    private final Words words;
    private final Clock clock;

    CompanySteps(CaseSteps steps, Words words, Clock clock) {
        this.steps = steps;
        this.words = words;
        this.clock = clock;
    }

    List<NextStep> of(GrantCase grantCase, Actor actor) {
        var own = Stream.of(
                        grantCase.toldRecoveries().stream().flatMap(recovery -> steps.of(recovery, actor).stream()),
                        grantCase.paymentStops().stream().flatMap(stop -> steps.of(stop, actor).stream()),
                        steps.of(grantCase, actor).stream())
                .flatMap(each -> each)
                .toList();
        if (grantCase.status() == CaseStatus.ACTIVE) {
            return Stream.of(
                            own.stream().filter(NextStep::isOpen),
                            claim(grantCase, actor).stream(),
                            Stream.of(report(grantCase)),
                            own.stream().filter(step -> !step.isOpen()))
                    .flatMap(each -> each)
                    .toList();
        } else {
            return Stream.concat(followUps(grantCase, actor), own.stream()).toList();
        }
    }

    private Stream<NextStep> followUps(GrantCase grantCase, Actor actor) {
        return grantCase.followUps().stream()
                .filter(FollowUp::isAsked)
                .filter(followUp -> followUp.mayBeAnsweredBy(actor, clock.instant()))
                .map(followUp ->
                        NextStep.open(messages().answerFollowUp(followUp.months()), Links.followUp(followUp), true));
    }

    /** The claim that is begun; or, for whoever may not send one, where it is begun. */
    private Optional<NextStep> claim(GrantCase grantCase, Actor actor) {
        var draft = grantCase.draftClaim();
        if (draft.isPresent()) {
            return draft.map(Links::claim).map(address -> secondary(messages().continueClaim(), address));
        } else {
            return actor.signatoryOf().contains(grantCase.companyId())
                    ? Optional.empty()
                    : Optional.of(secondary(messages().prepareClaim(), Links.step(grantCase, CaseAction.CLAIM)));
        }
    }

    private NextStep report(GrantCase grantCase) {
        var label = grantCase.finalReport() == null
                ? messages().writeReport()
                : messages().changeReport();
        return secondary(label, Links.finalReport(grantCase));
    }

    private static NextStep secondary(String label, String address) {
        return NextStep.open(label, address, false);
    }

    private CompanyCaseMessages messages() {
        return words.bundle(CompanyCaseMessages.class);
    }
}
