package se.exportcheck.cases;

import static se.exportcheck.cases.Plain.ATTESTER;
import static se.exportcheck.cases.Plain.DECIDER;
import static se.exportcheck.cases.Plain.EDITOR;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;
import static se.exportcheck.cases.Plain.PARTNER;
import static se.exportcheck.cases.Plain.PAYER;
import static se.exportcheck.cases.Plain.REGISTRAR;
import static se.exportcheck.cases.Plain.SIGNATORY;
import static se.exportcheck.cases.Plain.TODAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.followup.Economy;
import se.exportcheck.cases.followup.Economy.OtherAid;
import se.exportcheck.cases.followup.FinalReport;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.schemes.AppealRegime;
import se.exportcheck.schemes.LegalBasis;

/** A case at each stage of its life, each led there by its own steps. */
final class Stages {

    private Stages() {}

    static GrantCase awaitingSignature() {
        var grantCase = Plain.draft();
        grantCase.submit(EDITOR, NOW);
        return grantCase;
    }

    static GrantCase received() {
        return signed(awaitingSignature());
    }

    static GrantCase inReview() {
        return taken(received());
    }

    static GrantCase assigned() {
        var grantCase = received();
        grantCase.assign(Plain.MANAGER, NOW, OFFICER.subject(), OFFICER.name());
        return grantCase;
    }

    /** In the hands of another officer, who has not taken it over yet. */
    static GrantCase moved(GrantCase grantCase) {
        var to = Plain.OTHER_OFFICER;
        grantCase.reassign(Plain.MANAGER, NOW, to.subject(), to.name(), "Hanna är föräldraledig.");
        return grantCase;
    }

    static GrantCase asked(Inquiry.Kind kind) {
        var grantCase = inReview();
        var partner = kind == Inquiry.Kind.OPINION ? PARTNER : null;
        if (kind == Inquiry.Kind.INJUNCTION) {
            lapse(grantCase, new Inquiry.Question(Inquiry.Kind.COMPLETION, "Fråga", List.of(), TODAY, null));
        }
        grantCase.ask(
                kind == Inquiry.Kind.INJUNCTION
                        ? Inquiry.Question.injunction("Fråga", List.of(), TODAY.plusDays(14), "Ansökan kan avvisas.")
                        : new Inquiry.Question(kind, "Fråga", List.of(), TODAY.plusDays(14), partner),
                OFFICER,
                NOW);
        if (kind == Inquiry.Kind.OPINION) {
            grantCase.declare(Part.OPINION_GIVER, null, Plain.ADVISER, NOW);
        }
        return grantCase;
    }

    /** Back in review, and the partner has not answered. */
    static GrantCase opinionLapsed() {
        var grantCase = asked(Inquiry.Kind.OPINION);
        grantCase.endWaiting(Plain.SYSTEM, NOW.plus(Duration.ofDays(30)));
        return grantCase;
    }

    static GrantCase unanswered() {
        var grantCase = inReview();
        lapse(grantCase, new Inquiry.Question(Inquiry.Kind.COMPLETION, "Fråga", List.of(), TODAY, null));
        return grantCase;
    }

    /** Asked, and not answered until the last day had passed. */
    static void lapse(GrantCase grantCase, Inquiry.Question question) {
        grantCase.ask(question, OFFICER, NOW);
        grantCase.endWaiting(Plain.SYSTEM, NOW.plus(Duration.ofDays(30)));
    }

    static GrantCase checked() {
        var grantCase = inReview();
        Plain.check(grantCase);
        return grantCase;
    }

    static GrantCase proposed() {
        return proposed(Plain.GRANT);
    }

    static GrantCase proposed(Proposal proposal) {
        var grantCase = checked();
        grantCase.propose(Plain.grounded(proposal), OFFICER, NOW, Plain.AID);
        return grantCase;
    }

    /** It was moved to another officer, and whoever proposed the decision has declared a conflict of interest since. */
    static GrantCase presentedInConflict() {
        var grantCase = moved(proposed());
        var interest = new Conflict(Conflict.Ground.INTEREST, "Min kusin äger bolaget.");
        grantCase.declare(Part.OFFICER, interest, OFFICER, NOW);
        return grantCase;
    }

    static GrantCase withdrawn() {
        var grantCase = inReview();
        grantCase.withdraw(SIGNATORY, NOW, "Vi hinner inte.");
        return grantCase;
    }

    static GrantCase decided() {
        var grantCase = proposed();
        grantCase.decide(DECIDER, NOW, Plain.AID);
        return grantCase;
    }

    static GrantCase refused() {
        var grantCase = proposed(Proposal.without(Outcome.REFUSAL, "Löpande drift."));
        grantCase.decide(DECIDER, NOW, Plain.AID);
        return grantCase;
    }

    static GrantCase awaitingAcceptance() {
        var grantCase = decided();
        grantCase.dispatch(REGISTRAR, NOW);
        return grantCase;
    }

    static GrantCase active() {
        var grantCase = awaitingAcceptance();
        grantCase.accept(SIGNATORY, NOW);
        return grantCase;
    }

    static GrantCase reported() {
        var grantCase = active();
        var content = new FinalReport.Content(
                new FinalReport.Account("Gjort.", "Inga.", "Kunder.", "Mer."),
                new Economy(420_000, "Checken.", "Inga.", OtherAid.UNCHANGED, null),
                FollowUp.WithoutCheque.NO,
                new Indicators(12_500_000, 2_000_000, 500_000, new BigDecimal("14.0"), 2, new BigDecimal("5.5")),
                Set.of("DE"),
                new FinalReport.Before(Set.of(), null, null));
        grantCase.report(content, EDITOR, NOW);
        return grantCase;
    }

    static GrantCase finallyClaimed() {
        var grantCase = reported();
        claim(grantCase, true, "200000.00");
        return grantCase;
    }

    static GrantCase paid() {
        var grantCase = finallyClaimed();
        pay(grantCase.claims().getLast());
        return grantCase;
    }

    static GrantCase followUp() {
        var grantCase = paid();
        grantCase.conclude(OFFICER, NOW);
        return grantCase;
    }

    /** The company has answered the first follow-up and never the second. */
    static GrantCase followedUp() {
        var grantCase = followUp();
        var first = grantCase.followUps().getFirst();
        first.moveOn(Plain.SYSTEM, onItsLastDay(first));
        first.answer(
                new FollowUp.Answer(
                        new Indicators(13_000_000, 2_500_000, 500_000, new BigDecimal("14.0"), 4, null),
                        Set.of("DE"),
                        FollowUp.WithoutCheque.YES_LATER,
                        null,
                        null),
                EDITOR,
                onItsLastDay(first));
        var second = grantCase.followUps().getLast();
        while (!second.isDone()) {
            second.moveOn(Plain.SYSTEM, onItsLastDay(second));
        }
        return grantCase;
    }

    private static Instant onItsLastDay(FollowUp followUp) {
        var day = Objects.requireNonNull(followUp.dueOn());
        return day.atStartOfDay(Stockholm.ZONE).toInstant();
    }

    static GrantCase closed() {
        var grantCase = refused();
        grantCase.dispatch(OFFICER, NOW);
        return grantCase;
    }

    /** In review with the whole checklist answered, under another legal basis. */
    static GrantCase checked(LegalBasis basis) {
        var grantCase = Plain.draft(basis);
        grantCase.submit(EDITOR, NOW);
        taken(signed(grantCase));
        Plain.check(grantCase);
        return grantCase;
    }

    /** A refusal is sent that any member of the region can have tried. */
    static GrantCase refusedOnOwnMoney() {
        var grantCase = Plain.draft(Origin.PORTAL, AppealRegime.LAGLIGHETSPROVNING);
        Plain.put(grantCase.schemeVersion(), "appeal", Plain.COURT_NAMED);
        return sent(grantCase, Proposal.without(Outcome.REFUSAL, "Löpande drift."));
    }

    /** Decided and dispatched, from a draft. */
    static GrantCase sent(GrantCase grantCase, Proposal proposal) {
        grantCase.submit(EDITOR, NOW);
        taken(signed(grantCase));
        Plain.check(grantCase);
        grantCase.propose(Plain.grounded(proposal), OFFICER, NOW, Plain.AID);
        grantCase.decide(DECIDER, NOW, Plain.AID);
        grantCase.dispatch(OFFICER, NOW);
        return grantCase;
    }

    /** A proposal under a scheme whose decisions nobody has written the appeal text for. */
    static GrantCase proposedWithoutAppealText() {
        var grantCase = Plain.draft(Origin.PORTAL, AppealRegime.LAGLIGHETSPROVNING);
        grantCase.submit(EDITOR, NOW);
        taken(signed(grantCase));
        Plain.check(grantCase);
        grantCase.propose(Plain.GRANT, OFFICER, NOW, Plain.AID);
        return grantCase;
    }

    static Claim claim(GrantCase grantCase, boolean lastOne, String amount) {
        var claim = grantCase.beginClaim(lastOne, EDITOR, NOW);
        claim.add(Plain.voucher(amount));
        grantCase.submitClaim(claim, SIGNATORY, NOW);
        return claim;
    }

    static void pay(Claim claim) {
        claim.review(OFFICER, NOW);
        claim.lines().forEach(line -> claim.reviewLine(line, line.amount(), null, null, OFFICER));
        claim.propose(OFFICER, NOW);
        claim.attest(ATTESTER, NOW);
        claim.send(PAYER, NOW);
        claim.confirmPaid(ATTESTER, NOW, TODAY);
    }

    private static GrantCase signed(GrantCase grantCase) {
        grantCase.sign(SIGNATORY, NOW, () -> CaseNumber.of("RV", 2026, 1));
        for (var actor : List.of(Plain.OFFICER_WHO_DECIDES, Plain.OTHER_OFFICER, DECIDER, PAYER, ATTESTER)) {
            Part.of(actor).forEach(part -> grantCase.declare(part, null, actor, NOW));
        }
        return grantCase;
    }

    private static GrantCase taken(GrantCase grantCase) {
        grantCase.takeOn(OFFICER, NOW);
        return grantCase;
    }
}
