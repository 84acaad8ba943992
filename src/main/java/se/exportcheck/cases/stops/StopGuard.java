package se.exportcheck.cases.stops;

import java.time.Instant;
import java.util.Set;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Part;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Ruling;

/** What must hold before a step is taken with a stop of payments. */
public enum StopGuard {
    RIGHT_STATUS,
    RIGHT_ROLE,
    NO_CONFLICT,
    NOT_OF_COMPANY,
    DECLARED_AS_OTHER,
    OWN_CASE,
    SECTION_APPLIES,
    APPEAL_STATED,
    SOMETHING_TO_PAY,
    NO_OTHER_OPEN,
    WAS_HEARD,
    HEARING_OVER,
    DELEGATED,
    FOUR_EYES,
    PRESENTER_IMPARTIAL;

    /** Without these a step is none of the actor's business: it is not even shown. */
    static final Set<StopGuard> CONCERN = Set.of(RIGHT_STATUS, RIGHT_ROLE, OWN_CASE);

    /** What the form of the step asks by itself, so that an answer not yet given is no reason to keep the form shut. */
    boolean isAsked() {
        return this == DECLARED_AS_OTHER;
    }

    boolean holds(StopAction action, PaymentStop stop, Actor actor, Instant now) {
        var grantCase = stop.grantCase();
        var ofCompany = actor.companies().contains(grantCase.companyId());
        return switch (this) {
            case RIGHT_STATUS -> action.from().contains(stop.status());
            case RIGHT_ROLE -> actor.isAnyOf(action.by());
            case NO_CONFLICT -> !grantCase.impartiality().isInConflict(actor);
            case NOT_OF_COMPANY -> !ofCompany;
            case DECLARED_AS_OTHER -> grantCase.impartiality().hasDeclared(actor, Part.OTHER);
            case OWN_CASE -> ofCompany;
            case SECTION_APPLIES -> grantCase.schemeVersion().legalBasis().isBlockExemption();
            case APPEAL_STATED ->
                grantCase.schemeVersion().remedyAgainst(Ruling.DEGGENDORF_STOP).isPresent();
            case SOMETHING_TO_PAY -> grantCase.unpaid().isPositive();
            case NO_OTHER_OPEN ->
                grantCase.paymentStops().stream()
                        .noneMatch(other -> other.status().isOpen());
            case WAS_HEARD -> !stop.hearing().isSkipped();
            case HEARING_OVER -> stop.hearing().isDone(Stockholm.dateOf(now));
            case DELEGATED ->
                actor.mandateFor(stop.matter(), Stockholm.dateOf(now)).isPresent();
            case FOUR_EYES -> !stop.wasPreparedBy(actor);
            case PRESENTER_IMPARTIAL -> stop.isPresenterImpartial();
        };
    }
}
