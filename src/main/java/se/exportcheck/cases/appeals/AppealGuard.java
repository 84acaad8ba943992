package se.exportcheck.cases.appeals;

import java.util.Set;
import se.exportcheck.cases.Part;

/** What must hold before a step is taken with an appeal. */
public enum AppealGuard {
    RIGHT_STATUS,
    RIGHT_ROLE,
    NO_CONFLICT,
    NOT_OF_COMPANY,
    DECLARED_AS_OFFICER,
    DECLARED_AS_DECISION_MAKER,
    DECLARED_AS_OTHER,
    OWN_CASE,
    SIGNATORY,
    SENT,
    APPEALABLE,
    NONE_OPEN,
    TIMELY,
    LATE,
    DELEGATED,
    FOUR_EYES,
    EXAMINER_IMPARTIAL,
    APPEAL_STATED,
    COURT_NAMED,
    COURT_EXAMINES,
    RATE_KNOWN,
    CHANGED,
    RESUMED;

    /** Without these a step is none of the actor's business: it is not even shown. */
    static final Set<AppealGuard> CONCERN = Set.of(RIGHT_STATUS, RIGHT_ROLE, OWN_CASE, LATE, CHANGED);

    /** What the form of a step asks by itself, so that an answer not yet given is no reason to keep the form shut. */
    private static final Set<AppealGuard> ASKED =
            Set.of(DECLARED_AS_OFFICER, DECLARED_AS_DECISION_MAKER, DECLARED_AS_OTHER);

    boolean isAsked() {
        return ASKED.contains(this);
    }

    boolean holds(AppealAction action, AppealSituation situation) {
        var appeal = situation.appeal();
        var actor = situation.actor();
        var grantCase = appeal.grantCase();
        var impartiality = grantCase.impartiality();
        return switch (this) {
            case RIGHT_STATUS -> action.from().contains(appeal.status());
            case RIGHT_ROLE -> actor.isAnyOf(action.by());
            case NO_CONFLICT -> !impartiality.isInConflict(actor);
            case NOT_OF_COMPANY -> !actor.companies().contains(grantCase.companyId());
            case DECLARED_AS_OFFICER -> impartiality.hasDeclared(actor, Part.OFFICER);
            case DECLARED_AS_DECISION_MAKER -> impartiality.hasDeclared(actor, Part.DECISION_MAKER);
            case DECLARED_AS_OTHER -> impartiality.hasDeclared(actor, Part.OTHER);
            case OWN_CASE -> actor.companies().contains(grantCase.companyId());
            case SIGNATORY -> actor.signatoryOf().contains(grantCase.companyId());
            case SENT ->
                grantCase.isSent(appeal.decision()) && !appeal.decision().isByCourt();
            case APPEALABLE -> appeal.isExaminedHere();
            case NONE_OPEN -> grantCase.openAppeal(appeal.decision()).isEmpty();
            case TIMELY -> !appeal.isToBeDismissed();
            case LATE -> appeal.isToBeDismissed();
            case DELEGATED ->
                actor.mandateFor(appeal.matter(), situation.today()).isPresent();
            case FOUR_EYES -> !appeal.wasPreparedBy(actor);
            case EXAMINER_IMPARTIAL -> appeal.examiner() == null || !impartiality.isInConflict(appeal.examiner());
            case APPEAL_STATED -> appeal.isAppealStated();
            case COURT_NAMED -> grantCase.schemeVersion().appeal().court() != null;
            case COURT_EXAMINES -> !appeal.isExaminedHere();
            case RATE_KNOWN -> true; // asked of what the court has granted
            case CHANGED -> appeal.isDecisionChanged();
            case RESUMED -> !appeal.waitsToBeResumed();
        };
    }
}
