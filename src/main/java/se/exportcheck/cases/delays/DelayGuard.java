package se.exportcheck.cases.delays;

import java.util.Objects;
import java.util.Set;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Part;
import se.exportcheck.schemes.Ruling;

/** What must hold before something is said about a decision that takes long. */
public enum DelayGuard {
    RIGHT_ROLE,
    NO_CONFLICT,
    NOT_OF_COMPANY,
    OWN_CASE,
    UNDECIDED,
    OFFICER_OF_CASE,
    SIGNATORY,
    LAW_APPLIES,
    NOT_ASKED,
    SIX_MONTHS,
    ASKED,
    DECLARED_AS_DECISION_MAKER,
    DECLARED_AS_OTHER,
    DELEGATED,
    FOUR_EYES,
    APPEAL_STATED;

    /** Without these a step is none of the actor's business: it is not even shown. */
    static final Set<DelayGuard> CONCERN = Set.of(RIGHT_ROLE, OWN_CASE, UNDECIDED, ASKED);

    boolean isAsked() {
        return this == DECLARED_AS_DECISION_MAKER || this == DECLARED_AS_OTHER;
    }

    boolean holds(DelayAction action, DelaySituation situation) {
        var grantCase = situation.grantCase();
        var actor = situation.actor();
        var delays = grantCase.delays();
        return switch (this) {
            case RIGHT_ROLE -> actor.isAnyOf(action.by());
            case NO_CONFLICT -> !grantCase.impartiality().isInConflict(actor);
            case NOT_OF_COMPANY -> !actor.companies().contains(grantCase.companyId());
            case OWN_CASE -> actor.companies().contains(grantCase.companyId());
            // A case that is taken up again has been decided in the sense of the law.
            case UNDECIDED ->
                CaseStatus.UNDECIDED.contains(grantCase.status())
                        && grantCase.decidedOn() == null
                        && !grantCase.isWithdrawn();
            case OFFICER_OF_CASE -> Objects.equals(grantCase.officer(), actor.subject());
            case SIGNATORY -> actor.signatoryOf().contains(grantCase.companyId());
            case LAW_APPLIES -> delays.isLawOnRequestsInForce();
            case NOT_ASKED -> delays.request().isEmpty();
            case SIX_MONTHS -> !situation.today().isBefore(delays.requestFrom());
            case ASKED -> delays.openRequest().isPresent();
            case DECLARED_AS_DECISION_MAKER -> grantCase.impartiality().hasDeclared(actor, Part.DECISION_MAKER);
            case DECLARED_AS_OTHER -> grantCase.impartiality().hasDeclared(actor, Part.OTHER);
            case DELEGATED ->
                actor.mandateFor(delays.matter(), situation.today()).isPresent();
            case FOUR_EYES -> !grantCase.wasPreparedBy(actor.subject());
            case APPEAL_STATED ->
                grantCase.schemeVersion().remedyAgainst(Ruling.DELAY_REFUSAL).isPresent();
        };
    }
}
