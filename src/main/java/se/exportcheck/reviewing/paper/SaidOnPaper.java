package se.exportcheck.reviewing.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.arrivals.ArrivalKind;
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.people.Actor;

/** What a company can say on paper that takes its case on, and the step that registers it. */
enum SaidOnPaper {
    WITHDRAWAL(ArrivalKind.WITHDRAWAL, CaseAction.REGISTER_WITHDRAWAL),
    ACCEPTANCE(ArrivalKind.ACCEPTANCE, CaseAction.REGISTER_ACCEPTANCE),
    DECLINE(ArrivalKind.DECLINE, CaseAction.REGISTER_DECLINE),
    DECISION_REQUEST(ArrivalKind.DECISION_REQUEST, DelayAction.REGISTER_REQUEST);

    private final ArrivalKind kind;
    private final Enum<?> action;

    SaidOnPaper(ArrivalKind kind, Enum<?> action) {
        this.kind = kind;
        this.action = action;
    }

    ArrivalKind kind() {
        return kind;
    }

    public Enum<?> action() {
        return action;
    }

    DocumentKind document() {
        return this == ACCEPTANCE ? DocumentKind.ACCEPTANCE : DocumentKind.OTHER;
    }

    void demand(GrantCase grantCase, Actor actor, Instant now) {
        if (action instanceof CaseAction step) {
            grantCase.demand(step, actor, now);
        } else {
            grantCase.delays().demand(DelayAction.REGISTER_REQUEST, actor, now);
        }
    }

    boolean hasJustBeen(GrantCase grantCase, Actor actor) {
        return action instanceof CaseAction step
                ? grantCase.hasJustTaken(step, actor)
                : grantCase.delays().hasJustTaken(DelayAction.REGISTER_REQUEST, actor);
    }

    /** The first day that it can have come. */
    LocalDate earliest(GrantCase grantCase) {
        return switch (this) {
            case WITHDRAWAL -> Objects.requireNonNull(grantCase.receivedOn());
            case ACCEPTANCE, DECLINE -> grantCase.sentOn().orElseThrow();
            case DECISION_REQUEST -> grantCase.delays().requestFrom();
        };
    }

    /** @param says what it says in short; null when the scan says it */
    Arrival register(GrantCase grantCase, Arrival.Paper paper, @Nullable String says, Actor actor, Instant now) {
        return switch (this) {
            case WITHDRAWAL ->
                grantCase.registerWithdrawal(paper, Objects.requireNonNullElse(says, paper.subject()), actor, now);
            case ACCEPTANCE -> grantCase.registerAcceptance(paper, actor, now);
            case DECLINE -> grantCase.registerDecline(paper, says, actor, now);
            case DECISION_REQUEST -> grantCase.registerDecisionRequest(paper, says, actor, now);
        };
    }
}
