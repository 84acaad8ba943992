package se.exportcheck.cases;

import static se.exportcheck.cases.Plain.DECIDER;
import static se.exportcheck.cases.Plain.EDITOR;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;
import static se.exportcheck.cases.Plain.REGISTRAR;
import static se.exportcheck.cases.Plain.SIGNATORY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.changes.ChangeProposal;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.cases.changes.Wish;

/** Requests for changes of a project that runs from 16 March to 16 December 2026 and is granted 100 000 of 200 000. */
final class Changes {

    static final LocalDate END = LocalDate.of(2026, 12, 16);
    static final LocalDate LATER = LocalDate.of(2027, 3, 16);
    static final Wish LONGER = Wish.extension(LATER, "Mässan är flyttad till februari.");
    static final Wish SMALLER = Wish.change("Bara marknadsstudien.", "Mässan är inställd.", plan("160000.00"));

    private Changes() {}

    static CostPlan plan(String consulting) {
        return new CostPlan(Map.of(CostType.CONSULT, new BigDecimal(consulting)));
    }

    static ChangeRequest submitted(Wish wish) {
        return submitted(Stages.active(), wish);
    }

    static ChangeRequest submitted(GrantCase grantCase, Wish wish) {
        var change = grantCase.draftChange(wish, EDITOR, NOW);
        grantCase.requestChange(change, SIGNATORY, NOW);
        return change;
    }

    static ChangeRequest inReview(Wish wish) {
        return reviewed(submitted(wish));
    }

    static ChangeRequest proposed(Wish wish) {
        var change = inReview(wish);
        change.propose(asAsked(change), OFFICER, NOW);
        return change;
    }

    static ChangeRequest decided(Wish wish) {
        var change = proposed(wish);
        change.decide(DECIDER, NOW);
        return change;
    }

    static ChangeRequest dispatched(Wish wish) {
        var change = decided(wish);
        change.dispatch(REGISTRAR, NOW);
        return change;
    }

    static ChangeRequest dispatched(ChangeRequest change, ChangeProposal proposal) {
        reviewed(change).propose(proposal, OFFICER, NOW);
        change.decide(DECIDER, NOW);
        change.dispatch(REGISTRAR, NOW);
        return change;
    }

    static ChangeRequest reviewed(ChangeRequest change) {
        change.review(OFFICER, NOW);
        return change;
    }

    /** The final claim is sent and paid while a change still waits for its decision. */
    static GrantCase inFinalReview() {
        var grantCase = Stages.reported();
        submitted(grantCase, LONGER);
        Stages.claim(grantCase, true, "200000.00");
        Stages.pay(grantCase.claims().getLast());
        return grantCase;
    }

    static ChangeProposal asAsked(ChangeRequest change) {
        var wish = change.wish();
        var end = wish.endOn();
        return end == null
                ? ChangeProposal.plan(change, wish.costs().total(), change.soughtGrant(), "Rimligt.")
                : ChangeProposal.extension(change, end, "Mässan är flyttad.");
    }
}
