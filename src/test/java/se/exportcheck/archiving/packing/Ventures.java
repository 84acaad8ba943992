package se.exportcheck.archiving.packing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.cases.nonpayment.NonPaymentGround;
import se.exportcheck.cases.recoveries.RateTable;
import se.exportcheck.cases.recoveries.Repayment;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.recovering.Recoveries;

/** A case with all that can come after a grant. */
final class Ventures {

    private Ventures() {}

    /** Claimed with a row that the company was heard on, paid, reported, reclaimed, judged, repaid, followed up and closed. */
    static CaseNumber closed() {
        var number = Story.finallyClaimed();
        paid(number);
        Story.act(number, "officer", GrantCase::conclude);
        repaid(Story.lastJudged(reclaimed(Recoveries.hearing(number)), Judgment.Result.UPHELD, null));
        Story.appeal(number, "registrar", (appeal, actor, now) -> appeal.close(actor, now, null));
        Story.act(number, "applicant", Ventures::answer);
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) ->
                        grantCase.close(actor, last(grantCase), "Uppföljt, nya marknader i Tyskland."));
        return number;
    }

    private static void paid(CaseNumber number) {
        Story.claim(number, "officer", (claim, actor, now) -> {
            claim.review(actor, now);
            claim.reviewLine(
                    claim.lines().getFirst(),
                    new BigDecimal("180000.00"),
                    ClaimLine.Reason.NOT_ELIGIBLE,
                    NonPaymentGround.NOT_USED_FOR_PURPOSE,
                    "En annan mässa.",
                    actor);
            claim.communicate("En del gäller en annan mässa.", actor, now);
        });
        Story.claim(number, "signatory", (claim, actor, now) -> claim.comment("Det är samma mässa.", actor, now));
        Story.claim(number, "officer", Claim::propose);
        Story.claim(number, "attester", Claim::attest);
        Story.claim(number, "payer", Claim::send);
        Story.claim(number, "attester", (claim, actor, now) -> claim.confirmPaid(actor, now, today()));
    }

    private static CaseNumber reclaimed(CaseNumber heard) {
        Recoveries.then(heard, "signatory", (recovery, actor, now) -> recovery.answer("Vi var sjuka.", actor, now));
        Recoveries.then(heard, "officer", (recovery, actor, now) -> {
            var most = Kronor.of(40_000);
            recovery.propose(recovery.proposal(false, most, "Sjukdom.", "Villkoren är inte följda.", null), actor, now);
        });
        Recoveries.then(heard, "decider", Recoveries::decide);
        return Recoveries.then(
                heard, "registrar", (recovery, actor, now) -> recovery.dispatch(DeliveryChannel.PORTAL, actor, now));
    }

    private static void repaid(CaseNumber judged) {
        Recoveries.then(
                judged,
                "payer",
                (recovery, actor, now) -> recovery.repay(
                        new Repayment.Sum(today(), new BigDecimal("40000.00"), "OCR 1"),
                        new RateTable(new TreeMap<>()),
                        actor,
                        now));
    }

    private static void answer(GrantCase grantCase, Actor company, Instant now) {
        var figures = new Indicators(15_000_000, 3_000_000, 900_000, new BigDecimal("16.5"), 4, null);
        for (var followUp : List.copyOf(grantCase.followUps())) {
            var day = atNine(followUp.scheduledOn());
            followUp.moveOn(Actor.system(company.region()), day);
            followUp.answer(
                    new FollowUp.Answer(
                            figures, Set.of("NO", "DE"), FollowUp.WithoutCheque.YES_LATER, null, "Två återförsäljare."),
                    company,
                    day);
        }
    }

    private static Instant last(GrantCase grantCase) {
        return atNine(grantCase.followUps().getLast().scheduledOn());
    }

    private static Instant atNine(LocalDate day) {
        return day.atTime(9, 0).atZone(Stockholm.ZONE).toInstant();
    }

    private static LocalDate today() {
        return Stockholm.today(FrozenClock.get());
    }
}
