package se.exportcheck.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.cases.delays.DelayStep;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.people.Actor;

/** The steps that somebody can take with a case, a claim or a change, as buttons; the first open one is the next step. */
@RequestScoped
public class CaseSteps {

    private final Words words;
    private final Signers signers;
    private final Clock clock;

    CaseSteps(Words words, Signers signers, Clock clock) {
        this.words = words;
        this.signers = signers;
        this.clock = clock;
    }

    public List<NextStep> of(GrantCase grantCase, Actor actor) {
        var steps = grantCase.stepsFor(actor, clock.instant());
        return IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    var step = steps.get(i);
                    return button(
                            grantCase,
                            step.action(),
                            step.obstacles(),
                            Links.step(grantCase, step.action()),
                            i == 0 && step.action().to().isPresent());
                })
                .toList();
    }

    public List<NextStep> of(Claim claim, Actor actor) {
        return claim.stepsFor(actor).stream()
                .map(step -> button(
                        claim.grantCase(),
                        step.action(),
                        step.obstacles(),
                        Links.claimStep(claim, step.action()),
                        step.action() != ClaimAction.RECONSIDER && step.action() != ClaimAction.LEAVE_UNCHANGED))
                .toList();
    }

    public List<NextStep> of(ChangeRequest change, Actor actor) {
        var steps = change.stepsFor(actor, clock.instant());
        return IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    var step = steps.get(i);
                    return button(
                            change.grantCase(),
                            step.action(),
                            step.obstacles(),
                            Links.changeStep(change, step.action()),
                            i == 0);
                })
                .toList();
    }

    /**
     * Where a decision maker can refuse to decide a case now that the company asks to have decided, where it is recorded
     * that the committee did, and where such a request on paper is registered once it may be made.
     */
    public List<NextStep> ofDelays(GrantCase grantCase, Actor actor) {
        var delays = grantCase.delays();
        var onPaper = delays.step(DelayAction.REGISTER_REQUEST, actor, clock.instant())
                .filter(DelayStep::isOpen);
        var refusals = Stream.of(DelayAction.REFUSE, DelayAction.RECORD_REFUSAL)
                .flatMap(action -> delays.step(action, actor, clock.instant()).stream());
        return Stream.concat(onPaper.stream(), refusals)
                .map(step -> button(
                        grantCase, step.action(), step.obstacles(), Links.delayStep(grantCase, step.action()), false))
                .toList();
    }

    public List<NextStep> of(SetOff setOff, Actor actor) {
        var steps = setOff.stepsFor(actor, clock.instant());
        return IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    var step = steps.get(i);
                    return button(
                            setOff.grantCase(),
                            step.action(),
                            step.obstacles(),
                            Links.setOffStep(setOff, step.action()),
                            i == 0);
                })
                .toList();
    }

    public List<NextStep> of(Recovery recovery, Actor actor) {
        var steps = recovery.stepsFor(actor, clock.instant());
        return IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    var step = steps.get(i);
                    return button(
                            recovery.grantCase(),
                            step.action(),
                            step.obstacles(),
                            Links.recoveryStep(recovery, step.action()),
                            i == 0);
                })
                .toList();
    }

    public List<NextStep> of(PaymentStop stop, Actor actor) {
        return stop.stepsFor(actor, clock.instant()).stream()
                .map(step -> button(
                        stop.grantCase(),
                        step.action(),
                        step.obstacles(),
                        Links.paymentStop(stop) + "/" + step.action().path(),
                        false))
                .toList();
    }

    public List<NextStep> of(Appeal appeal, Actor actor) {
        var steps = appeal.stepsFor(actor, clock.instant());
        return IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    var step = steps.get(i);
                    return button(
                            appeal.grantCase(),
                            step.action(),
                            step.obstacles(),
                            Links.appealStep(appeal, step.action().path()),
                            i == 0);
                })
                .toList();
    }

    private NextStep button(
            GrantCase grantCase, Enum<?> action, List<? extends Enum<?>> obstacles, String address, boolean primary) {
        if (obstacles.isEmpty()) {
            return NextStep.open(words.step(action), address, primary);
        }
        var whom = Signers.areWanted(obstacles) ? Stream.of(signers.of(grantCase)) : Stream.<String>empty();
        return NextStep.heldUp(
                words.step(action),
                Stream.concat(obstacles.stream().map(words::obstacle), whom).toList());
    }
}
