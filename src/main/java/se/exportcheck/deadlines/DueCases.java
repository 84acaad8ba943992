package se.exportcheck.deadlines;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.FollowUps;
import se.exportcheck.cases.instalments.InstalmentPlans;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.setoffs.SetOffs;
import se.exportcheck.letters.InstalmentLetters;
import se.exportcheck.letters.StepLetters;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Regions;

/**
 * The steps that the program takes by itself, each morning: a time to answer that has run out, a time to
 * appeal that is over, a follow-up to send or to remind of. It never decides anything. One step is one transaction, so that one that fails stops no other.
 */
@ApplicationScoped
public class DueCases {

    private static final int AT_ONCE = 500;

    private final Regions regions;
    private final Cases cases;
    private final FollowUps followUps;
    private final InstalmentPlans plans;
    private final SetOffs setOffs;
    private final LendingRates rates;
    private final InstalmentLetters instalmentLetters;
    private final Outbox outbox;
    private final StepLetters letters;
    private final Clock clock;

    DueCases(
            Regions regions,
            Cases cases,
            FollowUps followUps,
            InstalmentPlans plans,
            SetOffs setOffs,
            LendingRates rates,
            InstalmentLetters instalmentLetters,
            Outbox outbox,
            StepLetters letters,
            Clock clock) {
        this.regions = regions;
        this.cases = cases;
        this.followUps = followUps;
        this.plans = plans;
        this.setOffs = setOffs;
        this.rates = rates;
        this.instalmentLetters = instalmentLetters;
        this.outbox = outbox;
        this.letters = letters;
        this.clock = clock;
    }

    public void takeDueSteps() {
        regions.inEach(system -> {
            each(idsOfWaiting(), id -> cases.findById(id).endWaiting(system, clock.instant()));
            each(idsOfFinal(), id -> cases.findById(id).closeIfFinal(system, clock.instant()));
            each(idsOfFollowUps(), id -> moveOn(followUps.findById(id), system));
            each(idsOfSetOffs(), id -> setOffs.findById(id).becomeFinal(system, clock.instant()));
            each(idsOfPlans(), id -> endIfMissed(plans.findById(id).recovery(), system));
        });
    }

    private void moveOn(FollowUp followUp, Actor system) {
        switch (followUp.moveOn(system, clock.instant())) {
            case SEND -> {
                remind(followUp.grantCase(), NoticeKind.FOLLOW_UP);
                letters.followUp(followUp, clock.instant());
            }
            case REMIND, REMIND_AGAIN -> remind(followUp.grantCase(), NoticeKind.FOLLOW_UP_REMINDER);
            case GIVE_UP, ANSWER -> Log.debug("A follow-up was not answered");
        }
    }

    private void endIfMissed(Recovery recovery, Actor system) {
        recovery.endPlanIfMissed(system, clock.instant()).ifPresent(part -> {
            var debt = recovery.balance(rates.table(), today());
            instalmentLetters.missed(recovery, part, debt.total(), clock.instant());
        });
    }

    private void remind(GrantCase grantCase, NoticeKind kind) {
        outbox.remind(grantCase, kind, today());
    }

    private List<Long> idsOfWaiting() {
        return QuarkusTransaction.requiringNew().call(() -> cases.waitedTooLong(today(), AT_ONCE));
    }

    private List<Long> idsOfPlans() {
        return QuarkusTransaction.requiringNew().call(() -> plans.begunBefore(today(), AT_ONCE));
    }

    private List<Long> idsOfSetOffs() {
        return QuarkusTransaction.requiringNew().call(() -> setOffs.sent(AT_ONCE));
    }

    private List<Long> idsOfFinal() {
        return QuarkusTransaction.requiringNew().call(() -> cases.appealableNoLonger(today(), AT_ONCE));
    }

    private List<Long> idsOfFollowUps() {
        return QuarkusTransaction.requiringNew().call(() -> followUps.due(today(), AT_ONCE));
    }

    private static void each(List<Long> ids, Consumer<Long> step) {
        for (var id : ids) {
            try {
                QuarkusTransaction.requiringNew().run(() -> step.accept(id));
            } catch (RuntimeException failed) {
                Log.errorf(failed, "A step that was due could not be taken");
            }
        }
    }

    private LocalDate today() {
        return Stockholm.today(clock);
    }
}
