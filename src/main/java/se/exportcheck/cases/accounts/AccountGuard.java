package se.exportcheck.cases.accounts;

import java.util.Objects;
import java.util.Set;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;

/** What must hold before a step is taken with a change of account. */
public enum AccountGuard {
    RIGHT_ROLE,
    OWN_CASE,
    SIGNATORY,
    MAY_BE_PAID,
    NONE_OPEN,
    OPEN,
    ASKED,
    CHECKED,
    NO_CONFLICT,
    NOT_OF_COMPANY,
    NOT_REGISTRAR,
    NOT_CHECKER,
    NOT_ATTESTER;

    private static final Set<CaseStatus> PAYABLE = Set.of(CaseStatus.ACTIVE, CaseStatus.FINAL_REVIEW);

    boolean holds(AccountAction action, GrantCase grantCase, Actor actor) {
        var open = grantCase.openAccountChange();
        var ofCompany = actor.companies().contains(grantCase.companyId());
        return switch (this) {
            case RIGHT_ROLE -> actor.isAnyOf(action.by());
            case OWN_CASE -> ofCompany;
            case SIGNATORY -> actor.signatoryOf().contains(grantCase.companyId());
            case MAY_BE_PAID -> PAYABLE.contains(grantCase.status());
            case NONE_OPEN -> open.isEmpty();
            case OPEN -> open.isPresent();
            case ASKED -> open.filter(change -> change.check().isEmpty()).isPresent();
            case CHECKED -> open.flatMap(AccountChange::check).isPresent();
            case NO_CONFLICT -> !grantCase.impartiality().isInConflict(actor);
            case NOT_OF_COMPANY -> !ofCompany;
            case NOT_ATTESTER ->
                grantCase.claims().stream()
                        .filter(claim -> !claim.isSettled())
                        .noneMatch(claim -> Objects.equals(claim.attester(), actor.subject()));
            case NOT_REGISTRAR ->
                open.filter(change -> change.entered().enteredBy().equals(actor.subject()))
                        .isEmpty();
            case NOT_CHECKER ->
                open.flatMap(AccountChange::check)
                        .filter(checked -> Objects.equals(checked.entered().enteredBy(), actor.subject()))
                        .isEmpty();
        };
    }
}
