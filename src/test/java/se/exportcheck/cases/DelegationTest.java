package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.exportcheck.cases.Plain.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.exportcheck.cases.changes.ChangeProposal;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.people.Actor;
import se.exportcheck.people.DecisionType;
import se.exportcheck.people.Mandate;
import se.exportcheck.people.Matter;
import se.exportcheck.schemes.LegalBasis;

/** Who may decide what on which day (domain brief 2.8), and what the committee and its chair decide themselves. */
class DelegationTest {

    private static final Resolution AT_MEETING = Resolution.ofCommittee("regionala utvecklingsnämnden", TODAY, "§ 45");

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/delegation.csv", delimiter = ';', numLinesToSkip = 1)
    void aMandateReachesAsFarAsItSays(
            String name,
            @Nullable DecisionType type,
            @Nullable LegalBasis basis,
            @Nullable Long max,
            LocalDate from,
            @Nullable LocalDate to,
            DecisionType matterType,
            LegalBasis matterBasis,
            long amount,
            LocalDate day,
            boolean allowed) {
        var mandate = mandate("decider", 0);
        put(mandate, "decisionType", type);
        put(mandate, "legalBasis", basis);
        put(mandate, "maxAmountSek", max == null ? null : Kronor.of(max));
        put(mandate, "fromOn", from);
        put(mandate, "toOn", to);
        var actor = UNDELEGATED.with(List.of(mandate));
        var matter = new Matter(matterType, matterBasis, Kronor.of(amount));
        assertThat(actor.mandateFor(matter, day).isPresent()).as(name).isEqualTo(allowed);
    }

    @Test
    void aHundredThousandIsWithinTheUnitManagersDelegationAndOneKronaMoreIsNot() {
        Stages.proposed(grant(100_000)).decide(DECIDER, NOW, Plain.AID);
        refuses(() -> Stages.proposed(grant(100_001)).decide(DECIDER, NOW, Plain.AID), Guard.DELEGATED);
        var decision = impartial(Stages.proposed(grant(100_001)), DIRECTOR).decide(DIRECTOR, NOW, Plain.AID);
        assertThat(decision.authority()).satisfies(authority -> {
            assertThat(authority.isDelegated()).isTrue();
            assertThat(authority.delegationItem()).isEqualTo("4.1");
            assertThat(authority.committee()).isEqualTo("regionala utvecklingsnämnden");
        });
    }

    @Test
    void theRoleAloneGivesNoRight() {
        refuses(() -> impartial(Stages.proposed(), UNDELEGATED).decide(UNDELEGATED, NOW, Plain.AID), Guard.DELEGATED);
        refuses(
                () -> impartial(Stages.proposed(Proposal.without(Outcome.REFUSAL, "Nej.")), UNDELEGATED)
                        .decide(UNDELEGATED, NOW, Plain.AID),
                Guard.DELEGATED);
    }

    @Test
    void theDayOfTheDecisionCounts() {
        var mandate = mandate("decider", 100_000);
        put(mandate, "toOn", TODAY);
        var actor = DECIDER.with(List.of(mandate));
        refuses(() -> Stages.proposed().decide(actor, NOW.plus(Duration.ofDays(1)), Plain.AID), Guard.DELEGATED);
        Stages.proposed().decide(actor, NOW, Plain.AID);
    }

    @Test
    void theSwedishDayCountsNotTheGreenwichOne() {
        var mandate = mandate("decider", 100_000);
        put(mandate, "toOn", TODAY);
        var beforeMidnight = java.time.Instant.parse("2026-03-02T22:59:59Z");
        var actor = DECIDER.with(List.of(mandate));
        refuses(() -> Stages.proposed().decide(actor, beforeMidnight.plusSeconds(1), Plain.AID), Guard.DELEGATED);
        Stages.proposed().decide(actor, beforeMidnight, Plain.AID);
    }

    @Test
    void aDeputyDecidesAsSuchUnlessTheRightIsTheirOwn() {
        var stands = deputy(mandate("decider", 250_000));
        var asDeputy = Stages.proposed().decide(DECIDER.with(List.of(stands)), NOW, Plain.AID);
        assertThat(authority(asDeputy).isByDeputy()).isTrue();
        var both = DECIDER.with(List.of(stands, mandate("decider", 100_000)));
        assertThat(authority(Stages.proposed().decide(both, NOW, Plain.AID)).isByDeputy())
                .isFalse();
    }

    @Test
    void aDecisionToSendBackNeedsNoDelegation() {
        impartial(Stages.proposed(grant(250_000)), UNDELEGATED).sendBack(UNDELEGATED, NOW, "Räkna om.");
    }

    @Test
    void theCommitteeDecidesWhatNoDelegateMay() {
        var grantCase = Stages.proposed(grant(250_000));
        var decision = grantCase.recordDecision(AT_MEETING, REGISTRAR, NOW, Plain.AID);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(grantCase.granted()).isEqualTo(Kronor.of(250_000));
        assertThat(decision.deciderName()).isEqualTo("regionala utvecklingsnämnden");
        assertThat(decision.presenterName()).isEqualTo(OFFICER.name());
        assertThat(authority(decision).isByCommittee()).isTrue();
        assertThat(authority(decision).minute()).isEqualTo("§ 45");
        assertThat(authority(decision).recordedBy()).isEqualTo(REGISTRAR.subject());
        assertThat(grantCase.events().getLast().action()).isEqualTo(CaseAction.RECORD_DECISION);
    }

    @Test
    void theChairDecidesWhatCannotWait() {
        var resolution =
                Resolution.ofChair("regionala utvecklingsnämnden", TODAY, "Barbro Lind", "Mässan är i morgon.");
        var decision = Stages.proposed().recordDecision(resolution, REGISTRAR, NOW, Plain.AID);
        assertThat(authority(decision).kind()).isEqualTo(Authority.Kind.CHAIR);
        assertThat(authority(decision).meetingOn()).isNull();
        assertThat(decision.deciderName()).isEqualTo("Barbro Lind");
    }

    @Test
    void aResolutionSaysWhatItMust() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Resolution("nämnden", TODAY, "§ 1", "Barbro Lind", "Brådska"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Resolution("nämnden", TODAY, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Resolution("nämnden", TODAY, null, "Barbro Lind", null));
    }

    @Test
    void aDecisionIsDatedTheDayItWasMadeNotTheDayItIsRecorded() {
        var grantCase = Stages.proposed();
        var later = NOW.plus(Duration.ofDays(3));
        for (var wrong : List.of(TODAY.minusDays(1), TODAY.plusDays(4))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> grantCase.recordDecision(
                            Resolution.ofCommittee("nämnden", wrong, "§ 1"), REGISTRAR, later, Plain.AID));
        }
        var decision = grantCase.recordDecision(AT_MEETING, REGISTRAR, later, Plain.AID);
        assertThat(decision.decidedOn()).isEqualTo(TODAY);
        assertThat(decision.decidedAt()).isEqualTo(later);
        assertThat(grantCase.decidedOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"IN_REVIEW", "DECIDED", "RECEIVED"})
    void onlyWhatIsProposedIsRecorded(CaseStatus status) {
        var grantCase = switch (status) {
            case IN_REVIEW -> Stages.inReview();
            case DECIDED -> Stages.decided();
            default -> Stages.received();
        };
        assertThat(grantCase.mayTake(CaseAction.RECORD_DECISION, REGISTRAR, NOW))
                .isFalse();
    }

    @Test
    void aChangeIsAsLargeAsTheGrantThatItLeaves() {
        var enough = DECIDER.with(List.of(mandate("decider", 100_000)));
        var less = DECIDER.with(List.of(mandate("decider", 99_999)));
        var smaller = DECIDER.with(List.of(mandate("decider", 80_000)));
        refusesChange(() -> Changes.proposed(Changes.LONGER).decide(less, NOW));
        assertThat(authority(Changes.proposed(Changes.LONGER).decide(enough, NOW))
                        .delegationItem())
                .isEqualTo("4.1");
        Changes.proposed(Changes.SMALLER).decide(smaller, NOW);
    }

    @Test
    void aChangeRefusedCostsNothingButTheRightToDecideIsNeeded() {
        var change = Changes.inReview(Changes.LONGER);
        change.propose(ChangeProposal.refusal("Det saknas skäl.").heard("Obehövligt."), OFFICER, NOW);
        impartial(change.grantCase(), UNDELEGATED);
        refusesChange(() -> change.decide(UNDELEGATED, NOW));
        change.decide(DECIDER.with(List.of(mandate("decider", 0))), NOW);
    }

    @Test
    void theCommitteeDecidesAboutAChangeOnTheDayOfItsMeeting() {
        var change = Changes.proposed(Changes.LONGER);
        change.grantCase().declare(Part.OTHER, null, REGISTRAR, NOW);
        var later = NOW.plus(Duration.ofDays(3));
        for (var wrong : List.of(TODAY.minusDays(1), TODAY.plusDays(4))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            change.recordDecision(Resolution.ofCommittee("nämnden", wrong, "§ 1"), REGISTRAR, later));
        }
        var decision = change.recordDecision(AT_MEETING, REGISTRAR, later);
        assertThat(decision.decidedOn()).isEqualTo(TODAY);
        assertThat(decision.decidedAt()).isEqualTo(later);
        assertThat(decision.deciderName()).isEqualTo("regionala utvecklingsnämnden");
        assertThat(authority(decision).isByCommittee()).isTrue();
        change.dispatch(REGISTRAR, later);
        assertThat(change.grantCase().endsOn()).isEqualTo(Optional.ofNullable(Changes.LONGER.endOn()));
    }

    private static void refusesChange(ThrowingCallable step) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.obstacles()).hasToString("[DELEGATED]"));
    }

    private static Authority authority(Decision decision) {
        return Objects.requireNonNull(decision.authority());
    }

    private static Proposal grant(long amount) {
        return Proposal.grant(
                Outcome.GRANT, Kronor.of(amount), BigDecimal.valueOf(amount * 2).setScale(2), Share.HALF, "Skäl.");
    }

    private static GrantCase impartial(GrantCase grantCase, Actor actor) {
        grantCase.declare(Part.DECISION_MAKER, null, actor, NOW);
        return grantCase;
    }

    private static Mandate deputy(Mandate mandate) {
        put(mandate, "deputy", true);
        return mandate;
    }

    private static void refuses(ThrowingCallable step, Guard obstacle) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.obstacles()).hasToString("[" + obstacle + "]"));
    }
}
