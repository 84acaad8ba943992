package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.exportcheck.cases.Plain.DECIDER;
import static se.exportcheck.cases.Plain.EDITOR;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;
import static se.exportcheck.cases.Plain.OFFICER_WHO_DECIDES;
import static se.exportcheck.cases.Plain.OTHER_OFFICER;
import static se.exportcheck.cases.Plain.REGISTRAR;
import static se.exportcheck.cases.Plain.SIGNATORY;
import static se.exportcheck.cases.Plain.STRANGER;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeGuard;
import se.exportcheck.cases.changes.ChangeProposal;
import se.exportcheck.cases.changes.ChangeStatus;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.cases.changes.Wish;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** T19 and INC-06: a grant of 100 000 for costs of 200 000 between 16 March and 16 December 2026 is changed. */
class ChangeLifecycleTest {

    private static final Conflict COUSIN = new Conflict(Conflict.Ground.INTEREST, "Min kusin äger företaget.");

    @Test
    void aGrantedExtensionMovesEverythingThatFollowsFromTheLastDay() {
        var change = Changes.dispatched(Changes.LONGER);
        var grantCase = change.grantCase();
        assertThat(grantCase.endsOn()).contains(Changes.LATER);
        assertThat(grantCase.dueOn()).isEqualTo("2027-05-15");
        var period = grantCase.costPeriod().orElseThrow();
        assertThat(period.start()).isEqualTo("2026-03-16");
        assertThat(period.contains(Changes.LATER)).isTrue();
        assertThat(period.contains(Changes.LATER.plusDays(1))).isFalse();
        assertThat(period.lastPayment()).isEqualTo("2027-04-15");
        assertThat(period.lastClaim()).isEqualTo("2027-05-15");
        assertThat(grantCase.granted()).isEqualTo(Kronor.of(100_000));
        assertThat(grantCase.status()).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void whatIsDecidedAppliesWhenItIsSentAndNotBefore() {
        var change = Changes.decided(Changes.SMALLER);
        var grantCase = change.grantCase();
        assertThat(grantCase.granted()).isEqualTo(Kronor.of(100_000));
        assertThat(grantCase.decisionsFor(SIGNATORY)).hasSize(1);
        assertThat(grantCase.decisionsFor(OFFICER)).hasSize(2);
        change.dispatch(REGISTRAR, NOW);
        assertThat(grantCase.granted()).isEqualTo(Kronor.of(80_000));
        assertThat(grantCase.decisionsFor(SIGNATORY)).hasSize(2);
        assertThat(grantCase.costPlan().amounts()).containsOnlyKeys(CostType.CONSULT);
    }

    @Test
    void aRefusalLeavesEverythingAsItWas() {
        var change = Changes.dispatched(
                Changes.submitted(Changes.LONGER),
                ChangeProposal.refusal("Skälen räcker inte.").heard("Obehövligt."));
        var grantCase = change.grantCase();
        assertThat(grantCase.endsOn()).contains(Changes.END);
        assertThat(grantCase.decision()).contains(grantCase.decisions().getFirst());
        var decision = change.decision().orElseThrow();
        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSAL);
        assertThat(decision.granted()).isEqualTo(Kronor.ZERO);
        assertThat(grantCase.outcome()).isEqualTo(Outcome.GRANT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-16T23:59, true", // the last day, to its last minute in Stockholm
        "2026-12-17T00:00, false"
    })
    void aChangeIsAskedForByTheLastDayOfTheProject(LocalDateTime moment, boolean inTime) {
        var grantCase = Stages.active();
        var at = moment.atZone(Stockholm.ZONE).toInstant();
        if (inTime) {
            grantCase.requestChange(grantCase.draftChange(Changes.LONGER, EDITOR, at), SIGNATORY, at);
            assertThat(grantCase.openChange()).isPresent();
        } else {
            refuses(() -> grantCase.draftChange(Changes.LONGER, EDITOR, at), Guard.BEFORE_END);
            assertThat(grantCase.changes()).isEmpty();
        }
    }

    @Test
    void whatWasDraftedInTimeIsNotSentTooLate() {
        var grantCase = Stages.active();
        var draft = grantCase.draftChange(Changes.LONGER, EDITOR, NOW);
        refuses(() -> grantCase.requestChange(draft, SIGNATORY, on(Changes.END.plusDays(1))), Guard.BEFORE_END);
        assertThat(draft.status()).isEqualTo(ChangeStatus.DRAFT);
    }

    @Test
    void anExtensionGoesToEighteenMonthsInAllAndNotADayFurther() {
        var latest = LocalDate.of(2027, 9, 16);
        assertThat(Changes.dispatched(Wish.extension(latest, "Skäl."))
                        .grantCase()
                        .endsOn())
                .contains(latest);
        refuses(() -> Changes.submitted(Wish.extension(latest.plusDays(1), "Skäl.")), ChangeGuard.WITHIN_MONTHS);
        var change = Changes.inReview(Wish.extension(latest, "Skäl."));
        refuses(
                () -> change.propose(
                        ChangeProposal.extension(change, latest.plusDays(1), "Skäl.")
                                .heard("Obehövligt."),
                        OFFICER,
                        NOW),
                ChangeGuard.WITHIN_MONTHS);
    }

    @Test
    void theEighteenMonthsCountFromTheFirstDayHoweverOftenItIsExtended() {
        var grantCase = Changes.dispatched(Changes.LONGER).grantCase();
        refuses(
                () -> Changes.submitted(grantCase, Wish.extension(LocalDate.of(2027, 9, 17), "Mer tid.")),
                ChangeGuard.WITHIN_MONTHS);
        refuses(() -> Changes.submitted(grantCase, Wish.extension(Changes.LATER, "Mer tid.")), ChangeGuard.LONGER);
        Changes.submitted(grantCase, Wish.extension(LocalDate.of(2027, 9, 16), "Mer tid."));
        assertThat(grantCase.changes()).hasSize(2);
    }

    @Test
    void halfATimeIsGrantedInPart() {
        var change = Changes.submitted(Changes.LONGER);
        var january = LocalDate.of(2027, 1, 31);
        Changes.dispatched(
                change, ChangeProposal.extension(change, january, "Räcker.").heard("Obehövligt."));
        assertThat(change.decision().orElseThrow().outcome()).isEqualTo(Outcome.PARTIAL_GRANT);
        assertThat(change.grantCase().endsOn()).contains(january);
    }

    @ParameterizedTest
    @CsvSource({
        "160000.00, 80000, true",
        "160000.00, 80001, false", // more than half of the costs
        "300000.00, 100000, true",
        "300000.00, 100001, false", // more than was granted
        "100001.00, 50000, true",
        "160000.00, 49999, false" // less than the scheme gives
    })
    void aChangedPlanNeverGivesMoreThanWasGranted(BigDecimal cost, long amount, boolean allowed) {
        var change = Changes.inReview(Wish.change("Ny plan.", "Skäl.", Changes.plan("300000.00")));
        var proposal =
                ChangeProposal.plan(change, cost, Kronor.of(amount), "Skäl.").heard("Obehövligt.");
        if (allowed) {
            change.propose(proposal, OFFICER, NOW);
            assertThat(change.decide(DECIDER, NOW).granted()).isEqualTo(Kronor.of(amount));
        } else {
            refuses(() -> change.propose(proposal, OFFICER, NOW), ChangeGuard.WITHIN_GRANT);
        }
    }

    /** Förvaltningslagen 25 §: before a request is refused, or given in part, it is said how the company was heard. */
    @Test
    void nothingIsProposedAgainstTheCompanyUnheard() {
        var change = Changes.inReview(Changes.LONGER);
        var end = java.util.Objects.requireNonNull(change.wish().endOn());
        refuses(
                () -> change.propose(new ChangeProposal(Outcome.REFUSAL, null, null, null, "Nej.", null), OFFICER, NOW),
                ChangeGuard.HEARD);
        refuses(
                () -> change.propose(
                        ChangeProposal.extension(change, end.minusDays(1), "Räcker.")
                                .heard(" "),
                        OFFICER,
                        NOW),
                ChangeGuard.HEARD);
        change.propose(ChangeProposal.extension(change, end, "Rimligt."), OFFICER, NOW);
        assertThat(change.status()).isEqualTo(ChangeStatus.PROPOSED);
    }

    @Test
    void aGrantThatWasLoweredIsNotRaisedAgain() {
        var grantCase = Changes.dispatched(Changes.SMALLER).grantCase();
        var change = Changes.reviewed(
                Changes.submitted(grantCase, Wish.change("Som förut.", "Skäl.", Changes.plan("200000.00"))));
        assertThat(change.soughtGrant()).isEqualTo(Kronor.of(80_000));
        refuses(
                () -> change.propose(
                        ChangeProposal.plan(change, new BigDecimal("200000.00"), Kronor.of(100_000), "Skäl.")
                                .heard("Obehövligt."),
                        OFFICER,
                        NOW),
                ChangeGuard.WITHIN_GRANT);
    }

    @Test
    void aGrantIsNotLoweredBelowWhatTheClaimsGive() {
        var change = Changes.inReview(Wish.change("Ny plan.", "Skäl.", Changes.plan("120000.00")));
        var claim = Stages.claim(change.grantCase(), false, "140000.00");
        Stages.pay(claim);
        var tooLow = ChangeProposal.plan(change, new BigDecimal("139998.00"), Kronor.of(69_999), "Skäl.")
                .heard("Obehövligt.");
        refuses(() -> change.propose(tooLow, OFFICER, NOW), ChangeGuard.COVERS_CLAIMS);
        change.propose(
                ChangeProposal.plan(change, new BigDecimal("140000.00"), Kronor.of(70_000), "Skäl.")
                        .heard("Obehövligt."),
                OFFICER,
                NOW);
        assertThat(change.status()).isEqualTo(ChangeStatus.PROPOSED);
    }

    @Test
    void aClaimThatIsProposedMeanwhileStopsTheDecision() {
        var change = Changes.proposed(Changes.SMALLER);
        var claim = Stages.claim(change.grantCase(), false, "180000.00");
        claim.review(OTHER_OFFICER, NOW);
        claim.approveRest(OTHER_OFFICER);
        claim.propose(OTHER_OFFICER, NOW);
        assertThat(claim.payable()).isEqualTo(Kronor.of(90_000));
        refuses(() -> change.decide(DECIDER, NOW), ChangeGuard.COVERS_CLAIMS);
        assertThat(change.mayTake(ChangeAction.SEND_BACK, DECIDER, NOW)).isTrue();
    }

    @Test
    void aClaimIsCountedOnTheDecisionInForceWhileAChangeIsOpen() {
        var change = Changes.proposed(Changes.SMALLER);
        var claim = Stages.claim(change.grantCase(), false, "200000.00");
        assertThat(change.grantCase().payoutFor(claim).payable()).isEqualTo(Kronor.of(100_000));
        change.decide(DECIDER, NOW);
        assertThat(change.grantCase().payoutFor(claim).payable()).isEqualTo(Kronor.of(100_000));
        change.dispatch(REGISTRAR, NOW);
        assertThat(change.grantCase().payoutFor(claim).payable()).isEqualTo(Kronor.of(80_000));
    }

    @Test
    void aClaimWaitsForADecisionThatIsMadeButNotSent() {
        var change = Changes.decided(Changes.SMALLER);
        var claim = Stages.claim(change.grantCase(), false, "200000.00");
        claim.review(OFFICER, NOW);
        claim.approveRest(OFFICER);
        refuses(() -> claim.propose(OFFICER, NOW), ClaimGuard.CHANGE_SENT);
        change.dispatch(REGISTRAR, NOW);
        claim.propose(OFFICER, NOW);
        assertThat(claim.payable()).isEqualTo(Kronor.of(80_000));
    }

    @Test
    void oneChangeIsDecidedBeforeTheNextIsAskedFor() {
        var grantCase = Changes.submitted(Changes.LONGER).grantCase();
        refuses(() -> grantCase.draftChange(Changes.SMALLER, EDITOR, NOW), Guard.NO_OPEN_CHANGE);
        grantCase.openChange().orElseThrow().withdraw(SIGNATORY, NOW);
        Changes.submitted(grantCase, Changes.SMALLER);
        assertThat(grantCase.changes()).hasSize(2);
    }

    @Test
    void whoeverProposedOrPreparesTheCaseDoesNotDecide() {
        refuses(() -> Changes.proposed(Changes.LONGER).decide(OFFICER_WHO_DECIDES, NOW), ChangeGuard.FOUR_EYES);
    }

    @Test
    void whoeverIsInConflictHasNoPartInIt() {
        var change = Changes.proposed(Changes.LONGER);
        change.grantCase().declare(Part.DECISION_MAKER, COUSIN, DECIDER, NOW);
        refuses(() -> change.decide(DECIDER, NOW), ChangeGuard.NO_CONFLICT);
        assertThat(change.stepsFor(DECIDER, NOW)).allMatch(step -> !step.isOpen());
    }

    @Test
    void aProposalBySomebodyInConflictIsNotDecidedButMadeAnewByAnother() {
        var change = Changes.proposed(Changes.LONGER);
        change.grantCase().declare(Part.OFFICER, COUSIN, OFFICER, NOW);
        refuses(() -> change.decide(DECIDER, NOW), ChangeGuard.PRESENTER_IMPARTIAL);
        change.sendBack(DECIDER, NOW, "Jäv.");
        refuses(() -> change.propose(Changes.asAsked(change), OFFICER, NOW), ChangeGuard.NO_CONFLICT);
        change.propose(Changes.asAsked(change), OTHER_OFFICER, NOW);
        assertThat(change.decide(DECIDER, NOW).outcome()).isEqualTo(Outcome.GRANT);
    }

    @Test
    void theQuestionIsAskedBeforeTheFirstActInAPart() {
        var change = Changes.proposed(Changes.LONGER);
        var director = new Actor(
                        "director",
                        "Disa Rehn",
                        "direktör",
                        Set.of(Role.DECISION_MAKER),
                        "vastmanland",
                        Set.of(),
                        Set.of(),
                        Optional.empty())
                .with(List.of(Plain.mandate("director", 250_000)));
        assertThat(change.mayTake(ChangeAction.DECIDE, director, NOW)).isTrue();
        refuses(() -> change.decide(director, NOW), ChangeGuard.DECLARED_AS_DECISION_MAKER);
        change.grantCase().declare(Part.DECISION_MAKER, null, director, NOW);
        assertThat(change.decide(director, NOW).deciderName()).isEqualTo("Disa Rehn");
    }

    @Test
    void onlyASignatoryOfTheCompanySendsAndWithdraws() {
        var grantCase = Stages.active();
        var draft = grantCase.draftChange(Changes.LONGER, EDITOR, NOW);
        refuses(() -> grantCase.requestChange(draft, EDITOR, NOW), ChangeGuard.SIGNATORY);
        refuses(() -> grantCase.draftChange(Changes.LONGER, STRANGER, NOW), Guard.OWN_CASE);
        refuses(() -> Changes.submitted(Changes.LONGER).withdraw(EDITOR, NOW), ChangeGuard.SIGNATORY);
        refuses(() -> Changes.decided(Changes.LONGER).withdraw(SIGNATORY, NOW), ChangeGuard.RIGHT_STATUS);
    }

    @Test
    void anUnfinishedRequestIsKeptButNotSent() {
        var grantCase = Stages.active();
        for (var wish : new Wish[] {
            Wish.extension(null, "Skäl."),
            Wish.extension(Changes.LATER, null),
            Wish.change(null, "Skäl.", Changes.plan("160000.00")),
            Wish.change("Ny plan.", "Skäl.", CostPlan.NONE)
        }) {
            var draft = grantCase.draftChange(wish, EDITOR, NOW);
            refuses(() -> grantCase.requestChange(draft, SIGNATORY, NOW), ChangeGuard.COMPLETE);
        }
        assertThat(grantCase.changes()).hasSize(1);
    }

    @Test
    void whatIsSentIsNotWrittenOver() {
        var change = Changes.submitted(Changes.LONGER);
        refuses(() -> change.write(Changes.SMALLER), ChangeGuard.RIGHT_STATUS);
        assertThat(change.wish()).isEqualTo(Changes.LONGER);
    }

    @Test
    void aCaseIsNotConcludedWhileAChangeWaits() {
        refuses(() -> Changes.inFinalReview().conclude(OFFICER, NOW), Guard.NO_OPEN_CHANGE);
    }

    @Test
    void aProposalThatWasSentBackIsMadeAnew() {
        var change = Changes.proposed(Changes.LONGER);
        change.sendBack(DECIDER, NOW, "Skälen är för korta.");
        assertThat(change.status()).isEqualTo(ChangeStatus.IN_REVIEW);
        assertThat(change.events().getLast().note()).isEqualTo("Skälen är för korta.");
        change.propose(ChangeProposal.refusal("Nej.").heard("Obehövligt."), OFFICER, NOW);
        assertThat(change.decide(DECIDER, NOW).outcome()).isEqualTo(Outcome.REFUSAL);
    }

    @Test
    void moreOfAKindOfCostThanPlannedIsNoticedUntilThePlanIsChanged() {
        var grantCase = Stages.active();
        var draft = grantCase.beginClaim(false, EDITOR, NOW);
        draft.add(Plain.voucher("169999.00"));
        assertThat(grantCase.claimedOverPlan()).isEmpty();
        draft.add(Plain.voucher("1.00"));
        assertThat(grantCase.claimedOverPlan()).containsExactly(CostType.CONSULT);
        var change = Changes.submitted(grantCase, Changes.SMALLER);
        Changes.dispatched(change, Changes.asAsked(change));
        assertThat(grantCase.claimedOverPlan()).isEmpty();
    }

    @Test
    void thePlanInForceIsTheApplicationsUntilItIsChanged() {
        assertThat(Stages.active().costPlan())
                .isEqualTo(new CostPlan(Map.of(
                        CostType.CONSULT, new BigDecimal("120000.00"), CostType.FAIR, new BigDecimal("80000.00"))));
        assertThat(Changes.dispatched(Changes.LONGER).grantCase().costPlan().total())
                .isEqualByComparingTo("200000");
    }

    private static Instant on(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Stockholm.ZONE).toInstant();
    }

    /** The step is refused for exactly these reasons. */
    private static void refuses(ThrowingCallable step, Enum<?>... obstacles) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.obstacles())
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .containsExactlyInAnyOrder((Object[]) obstacles));
    }
}
