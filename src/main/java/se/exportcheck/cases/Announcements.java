package se.exportcheck.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PostPersist;
import se.exportcheck.cases.appeals.AppealEvent;
import se.exportcheck.cases.changes.ChangeEvent;
import se.exportcheck.cases.claims.ClaimEvent;
import se.exportcheck.cases.delays.DelayEvent;
import se.exportcheck.cases.recoveries.RecoveryEvent;
import se.exportcheck.cases.setoffs.SetOffEvent;

/** Tells the rest of the program that a step was taken, in the transaction of the step. */
@ApplicationScoped
public class Announcements {

    private final Event<CaseEvent> caseSteps;
    private final Event<ClaimEvent> claimSteps;
    private final Event<ChangeEvent> changeSteps;
    private final Event<DelayEvent> delaySteps;
    private final Event<AppealEvent> appealSteps;
    private final Event<RecoveryEvent> recoverySteps;
    private final Event<SetOffEvent> setOffSteps;

    Announcements(
            Event<CaseEvent> caseSteps,
            Event<ClaimEvent> claimSteps,
            Event<ChangeEvent> changeSteps,
            Event<DelayEvent> delaySteps,
            Event<AppealEvent> appealSteps,
            Event<RecoveryEvent> recoverySteps,
            Event<SetOffEvent> setOffSteps) {
        this.caseSteps = caseSteps;
        this.claimSteps = claimSteps;
        this.changeSteps = changeSteps;
        this.delaySteps = delaySteps;
        this.appealSteps = appealSteps;
        this.recoverySteps = recoverySteps;
        this.setOffSteps = setOffSteps;
    }

    @PostPersist
    void taken(Object event) {
        switch (event) {
            case CaseEvent step -> caseSteps.fire(step);
            case ClaimEvent step -> claimSteps.fire(step);
            case ChangeEvent step -> changeSteps.fire(step);
            case DelayEvent step -> delaySteps.fire(step);
            case AppealEvent step -> appealSteps.fire(step);
            case RecoveryEvent step -> recoverySteps.fire(step);
            case SetOffEvent step -> setOffSteps.fire(step);
            default -> throw new IllegalArgumentException("Not a step: " + event.getClass());
        }
    }
}
