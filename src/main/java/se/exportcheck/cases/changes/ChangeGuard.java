package se.exportcheck.cases.changes;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;

/** What must hold before a step is taken with a request for a change. */
public enum ChangeGuard {
    RIGHT_STATUS,
    RIGHT_ROLE,
    NO_CONFLICT,
    NOT_OF_COMPANY,
    DECLARED_AS_OFFICER,
    DECLARED_AS_PRESENTER,
    DECLARED_AS_DECISION_MAKER,
    DECLARED_AS_OTHER,
    OWN_CASE,
    SIGNATORY,
    COMPLETE,
    NOBODY_ELSES,
    DELEGATED,
    FOUR_EYES,
    PRESENTER_IMPARTIAL,
    APPEAL_STATED,
    LONGER,
    WITHIN_MONTHS,
    WITHIN_GRANT,
    COVERS_CLAIMS,
    HEARD,
    NO_RECOVERY_EXAMINED,
    REMITTED;

    /** Without these a step is none of the actor's business: it is not even shown. */
    static final Set<ChangeGuard> CONCERN = Set.of(RIGHT_STATUS, RIGHT_ROLE, OWN_CASE, REMITTED);

    /** What the form of a step asks by itself, so that an answer not yet given is no reason to keep the form shut. */
    private static final Set<ChangeGuard> ASKED =
            Set.of(DECLARED_AS_OFFICER, DECLARED_AS_PRESENTER, DECLARED_AS_DECISION_MAKER, DECLARED_AS_OTHER);

    boolean isAsked() {
        return ASKED.contains(this);
    }

    boolean holds(ChangeAction action, ChangeSituation situation) {
        var change = situation.change();
        var actor = situation.actor();
        var grantCase = change.grantCase();
        var impartiality = grantCase.impartiality();
        return switch (this) {
            case RIGHT_STATUS -> action.from().contains(change.status());
            case RIGHT_ROLE -> actor.isAnyOf(action.by());
            case NO_CONFLICT -> !impartiality.isInConflict(actor);
            case NOT_OF_COMPANY -> !actor.companies().contains(grantCase.companyId());
            case DECLARED_AS_OFFICER -> impartiality.hasDeclared(actor, Part.OFFICER);
            case DECLARED_AS_PRESENTER -> impartiality.hasDeclared(actor, Part.PRESENTER);
            case DECLARED_AS_DECISION_MAKER -> impartiality.hasDeclared(actor, Part.DECISION_MAKER);
            case DECLARED_AS_OTHER -> impartiality.hasDeclared(actor, Part.OTHER);
            case OWN_CASE -> actor.companies().contains(grantCase.companyId());
            case SIGNATORY -> actor.signatoryOf().contains(grantCase.companyId());
            case COMPLETE -> change.wish().isComplete();
            case NOBODY_ELSES -> grantCase.officer() == null || Objects.equals(grantCase.officer(), actor.subject());
            case DELEGATED ->
                change.matter()
                        .map(matter ->
                                actor.mandateFor(matter, situation.today()).isPresent())
                        .orElse(true);
            case FOUR_EYES -> !change.wasPreparedBy(actor);
            case PRESENTER_IMPARTIAL -> change.presenter() == null || !impartiality.isInConflict(change.presenter());
            case APPEAL_STATED ->
                grantCase.schemeVersion().remedyAgainst(change.kind().ruling()).isPresent();
            case NO_RECOVERY_EXAMINED -> grantCase.examinedRecovery().isEmpty();
            case LONGER -> isLonger(grantCase, situation.endOn());
            case WITHIN_MONTHS -> isWithinMonths(grantCase, situation.endOn());
            case WITHIN_GRANT -> isWithinGrant(grantCase, situation.proposal());
            case COVERS_CLAIMS -> coversClaims(grantCase, situation.proposal());
            case HEARD -> situation.proposal() == null || situation.proposal().isHeard();
            case REMITTED -> change.isRemitted();
        };
    }

    private static boolean isLonger(GrantCase grantCase, @Nullable LocalDate endOn) {
        return endOn == null
                || grantCase.endsOn().filter(inForce -> endOn.isAfter(inForce)).isPresent();
    }

    /** From the first day to the last, however often it is extended (INC-06). */
    private static boolean isWithinMonths(GrantCase grantCase, @Nullable LocalDate endOn) {
        return endOn == null
                || grantCase
                        .latestEnd()
                        .filter(latest -> !endOn.isAfter(latest))
                        .isPresent();
    }

    /** A change never gives more than was granted; its share and smallest amount are those of any grant. */
    private static boolean isWithinGrant(GrantCase grantCase, @Nullable ChangeProposal proposal) {
        return proposal == null
                || proposal.granted() == null
                || (proposal.approvedCost() != null
                        && grantCase.termsOfChange().allows(proposal.granted(), proposal.approvedCost()));
    }

    private static boolean coversClaims(GrantCase grantCase, @Nullable ChangeProposal proposal) {
        return proposal == null
                || proposal.granted() == null
                || !grantCase.payableAtMost(proposal.granted()).isLessThan(grantCase.claimedForPayment());
    }
}
