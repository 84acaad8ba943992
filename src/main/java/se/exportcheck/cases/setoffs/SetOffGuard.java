package se.exportcheck.cases.setoffs;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.cases.CaseFile;
import se.exportcheck.cases.Part;
import se.exportcheck.people.Actor;

/** What must hold before a step is taken with a set-off. */
public enum SetOffGuard {
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
    NOBODY_ELSES,
    UNDER_ORDINANCE,
    DEBT_STANDS,
    DEBT_FINAL,
    PAYMENT_WAITS,
    NOT_STOPPED,
    NO_OTHER_OPEN,
    WITHIN_PAYMENT,
    WITHIN_DEBT,
    WITHIN_TOLD,
    RATE_KNOWN,
    TIME_TO_ANSWER_OVER,
    DELEGATED,
    FOUR_EYES,
    PRESENTER_IMPARTIAL,
    APPEAL_STATED,
    ENFORCEABLE,
    NOT_AT_BANK,
    BY_ANOTHER;

    /** Without these a step is none of the actor's business: it is not even shown. */
    static final Set<SetOffGuard> CONCERN = Set.of(RIGHT_STATUS, RIGHT_ROLE, OWN_CASE, NOT_AT_BANK);

    /** What the form of a step asks by itself, so that an answer not yet given is no reason to keep the form shut. */
    private static final Set<SetOffGuard> ASKED =
            Set.of(DECLARED_AS_OFFICER, DECLARED_AS_PRESENTER, DECLARED_AS_DECISION_MAKER, DECLARED_AS_OTHER);

    boolean isAsked() {
        return ASKED.contains(this);
    }

    boolean holds(SetOffAction action, SetOffSituation situation) {
        var setOff = situation.setOff();
        var actor = situation.actor();
        var grantCase = setOff.grantCase();
        return switch (this) {
            case RIGHT_STATUS -> action.from().contains(setOff.status());
            case RIGHT_ROLE -> actor.isAnyOf(action.by());
            case NO_CONFLICT -> cases(setOff).noneMatch(of -> of.impartiality().isInConflict(actor));
            case NOT_OF_COMPANY -> !actor.companies().contains(grantCase.companyId());
            case DECLARED_AS_OFFICER -> hasDeclared(setOff, actor, Part.OFFICER);
            case DECLARED_AS_PRESENTER -> hasDeclared(setOff, actor, Part.PRESENTER);
            case DECLARED_AS_DECISION_MAKER -> hasDeclared(setOff, actor, Part.DECISION_MAKER);
            case DECLARED_AS_OTHER -> hasDeclared(setOff, actor, Part.OTHER);
            case OWN_CASE -> actor.companies().contains(grantCase.companyId());
            case SIGNATORY -> actor.signatoryOf().contains(grantCase.companyId());
            case NOBODY_ELSES -> grantCase.officer() == null || Objects.equals(grantCase.officer(), actor.subject());
            case UNDER_ORDINANCE -> cases(setOff).allMatch(CaseFile::isUnderOrdinance);
            case DEBT_STANDS -> setOff.recovery().isToBeSetOff();
            case DEBT_FINAL -> setOff.recovery().isEnforceable(situation.today());
            case PAYMENT_WAITS -> setOff.isPaymentWaiting();
            case NOT_STOPPED -> isUnstopped(setOff);
            case NO_OTHER_OPEN -> setOff.others().noneMatch(SetOff::isOpen);
            case TIME_TO_ANSWER_OVER -> situation.today().isAfter(setOff.answerBy());
            case DELEGATED ->
                actor.mandateFor(setOff.matter(), situation.today()).isPresent();
            case FOUR_EYES -> !setOff.wasPreparedBy(actor);
            case PRESENTER_IMPARTIAL -> isPresenterImpartial(setOff);
            case APPEAL_STATED ->
                grantCase.schemeVersion().remedyAgainst(SetOff.RULING).isPresent();
            case ENFORCEABLE -> setOff.isEnforceable(situation.today());
            case NOT_AT_BANK -> !setOff.isAtBank();
            case BY_ANOTHER ->
                !setOff.wasPreparedBy(actor)
                        && setOff.decision()
                                .filter(made -> made.decider().equals(actor.subject()))
                                .isEmpty();
            case WITHIN_PAYMENT, WITHIN_DEBT, WITHIN_TOLD, RATE_KNOWN -> true; // asked of the sum
        };
    }

    /** Neither by a stop under 28 §, decided or being examined, nor by what the last check before payment has found (REC-04). */
    private static boolean isUnstopped(SetOff setOff) {
        return cases(setOff).noneMatch(CaseFile::isHeldUnderSection28)
                && setOff.claim().stopCheck().filter(check -> !check.isClear()).isEmpty();
    }

    private static boolean isPresenterImpartial(SetOff setOff) {
        var presenter = setOff.presenter();
        return presenter == null
                || cases(setOff).noneMatch(of -> of.impartiality().isInConflict(presenter));
    }

    private static boolean hasDeclared(SetOff setOff, Actor actor, Part part) {
        return setOff.grantCase().impartiality().hasDeclared(actor, part);
    }

    /** Of the debt and of the payment: most often two. */
    private static Stream<CaseFile> cases(SetOff setOff) {
        return Stream.of(setOff.grantCase(), setOff.claim().grantCase());
    }
}
