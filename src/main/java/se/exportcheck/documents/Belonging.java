package se.exportcheck.documents;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** What a document belongs to: a case, or more closely a claim, the answer to an inquiry or what came in otherwise. */
public record Belonging(
        GrantCase grantCase,
        @Nullable Claim claim,
        @Nullable Inquiry inquiry,
        @Nullable Arrival arrival) {

    private static final Set<Role> WRITERS =
            Set.of(Role.REGISTRAR, Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENTS_OFFICER);

    public static Belonging to(GrantCase grantCase) {
        return new Belonging(grantCase, null, null, null);
    }

    public static Belonging to(Claim claim) {
        return new Belonging(claim.grantCase(), claim, null, null);
    }

    /** To the answer of an inquiry, before it is given. */
    public static Belonging to(GrantCase grantCase, Inquiry inquiry) {
        return new Belonging(grantCase, null, inquiry, null);
    }

    /** To what came in late, unasked or on paper. */
    public static Belonging to(Arrival arrival) {
        return new Belonging(arrival.grantCase(), null, null, arrival);
    }

    /** Refuses anybody who may not add to it now. */
    void demandOpenTo(Actor actor) {
        if (claim != null) {
            demand(isOwn(actor) && claim.status() == ClaimStatus.DRAFT, ClaimAction.SUBMIT, ClaimGuard.RIGHT_STATUS);
        } else if (inquiry != null) {
            demand(isAsked(inquiry, actor) && !inquiry.isAnswered(), CaseAction.SUPPLEMENT, Guard.RIGHT_STATUS);
            demandImpartial(actor);
        } else if (grantCase.status().isPrivate()) {
            grantCase.edit(actor);
        } else {
            demand(isOwn(actor) || actor.isAnyOf(WRITERS), CaseAction.SUPPLEMENT, Guard.RIGHT_ROLE);
            demandImpartial(actor);
        }
    }

    /** What has reached the region stays: only from a draft is anything taken away. */
    void demandRemovableBy(Actor actor) {
        demandOpenTo(actor);
        demand(
                claim != null || inquiry != null || grantCase.status().isPrivate(),
                CaseAction.SUBMIT,
                Guard.RIGHT_STATUS);
    }

    /** Whoever adds to it for the company is a party, and no impartial person. */
    private void demandImpartial(Actor actor) {
        if (!isOwn(actor)) {
            grantCase.demandImpartial(actor);
        }
    }

    private boolean isOwn(Actor actor) {
        return actor.companies().contains(grantCase.companyId());
    }

    private boolean isAsked(Inquiry asked, Actor actor) {
        return switch (asked.kind()) {
            case COMPLETION, INJUNCTION, HEARING -> isOwn(actor);
            case OPINION ->
                actor.partner().filter(own -> own.equals(asked.partnerId())).isPresent();
        };
    }

    private static void demand(boolean holds, Enum<?> action, Enum<?> guard) {
        if (!holds) {
            throw new StepRefused(action, List.of(guard));
        }
    }
}
