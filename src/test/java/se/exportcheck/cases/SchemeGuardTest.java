package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.exportcheck.cases.Plain.DECIDER;
import static se.exportcheck.cases.Plain.GRANT;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;
import static se.exportcheck.cases.Plain.REGISTRAR;
import static se.exportcheck.cases.Plain.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.schemes.LegalBasis;
import se.exportcheck.schemes.StartRule;

/** What the scheme's version says of when something may be granted, and when the venture may begin. */
class SchemeGuardTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/legal-bases.csv", numLinesToSkip = 1)
    void aBasisIsGrantedUnderUntilItsLastDay(
            LegalBasis basis, @Nullable LocalDate lastDay, LocalDate decided, boolean granted) {
        var version = Stages.proposed().schemeVersion();
        Plain.put(version, "legalBasis", basis);
        Plain.put(version, "legalBasisValidTo", lastDay);
        assertThat(version.canGrantOn(decided)).isEqualTo(granted);
    }

    /** GB-08. */
    @Test
    void afterTheLastDayOfTheLegalBasisNothingIsGranted() {
        var late = Stages.proposed();
        Plain.put(late.schemeVersion(), "legalBasisValidTo", TODAY.minusDays(1));
        var refused = catchThrowableOfType(StepRefused.class, () -> late.decide(DECIDER, NOW, Plain.AID));
        assertThat(refused.obstacles()).isEqualTo(List.of(Guard.LEGAL_BASIS_IN_FORCE));
        var inTime = Stages.proposed();
        Plain.put(inTime.schemeVersion(), "legalBasisValidTo", TODAY);
        inTime.decide(DECIDER, NOW, Plain.AID);
        assertThat(inTime.status()).isEqualTo(CaseStatus.DECIDED);
    }

    /** What the committee decided in time may be recorded afterwards, and what it decided too late may not. */
    @Test
    void whatTheCommitteeDecidesIsHeldAgainstTheDayOfItsMeeting() {
        var later = NOW.plus(Duration.ofDays(3));
        var inTime = Stages.proposed();
        Plain.put(inTime.schemeVersion(), "legalBasisValidTo", TODAY);
        inTime.recordDecision(Resolution.ofCommittee("nämnden", TODAY, "§ 1"), REGISTRAR, later, Plain.AID);
        assertThat(inTime.status()).isEqualTo(CaseStatus.DECIDED);
        var late = Stages.proposed();
        Plain.put(late.schemeVersion(), "legalBasisValidTo", TODAY);
        assertThat(late.mayTake(CaseAction.RECORD_DECISION, REGISTRAR, later)).isTrue();
        var meeting = Resolution.ofCommittee("nämnden", TODAY.plusDays(1), "§ 1");
        var refused = catchThrowableOfType(
                StepRefused.class, () -> late.recordDecision(meeting, REGISTRAR, later, Plain.AID));
        assertThat(refused.obstacles()).isEqualTo(List.of(Guard.LEGAL_BASIS_IN_FORCE));
        assertThat(late.status()).isEqualTo(CaseStatus.PROPOSED);
    }

    /** INC-02: after the decision is sent; a decision that is made is sent all the same. */
    @Test
    void whereTheDecisionIsWaitedForTheDayThatItIsSentCounts() {
        var grantCase = Stages.proposed();
        Plain.put(grantCase.schemeVersion(), "startRule", StartRule.AFTER_DECISION);
        grantCase.decide(DECIDER, NOW, Plain.AID);
        var start = Objects.requireNonNull(grantCase.decision().orElseThrow().startOn());
        assertThat(grantCase.begunBeforeSent(start)).isEmpty();
        assertThat(grantCase.begunBeforeSent(start.plusDays(1))).contains(start);
        assertThat(grantCase.mayBeginOn()).isEmpty();
        grantCase.dispatch(REGISTRAR, NOW.plus(Duration.ofDays(20)));
        assertThat(grantCase.mayBeginOn()).contains(TODAY.plusDays(20));
        Plain.put(grantCase.schemeVersion(), "startRule", StartRule.AFTER_RECEIVED);
        assertThat(grantCase.begunBeforeSent(start.plusDays(1))).isEmpty();
        assertThat(grantCase.mayBeginOn()).isEmpty();
    }

    @Test
    void aRefusalCanBeDecidedAllTheSame() {
        var refusal = Stages.checked();
        var proposal = Plain.grounded(Proposal.without(Outcome.REFUSAL, "Löpande drift."));
        refusal.propose(proposal, OFFICER, NOW, AidStanding.none());
        Plain.put(refusal.schemeVersion(), "legalBasisValidTo", TODAY.minusDays(1));
        refusal.decide(DECIDER, NOW, AidStanding.none());
        assertThat(refusal.status()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void whereTheDecisionIsWaitedForAVentureThatHasBegunGetsNothing() {
        var begun = Stages.checked();
        var start = Objects.requireNonNull(begun.application().venture()).startOn();
        Plain.put(begun.schemeVersion(), "startRule", StartRule.AFTER_DECISION);
        assertThat(begun.startsInTime(start)).isTrue();
        assertThat(begun.startsInTime(start.plusDays(1))).isFalse();
        begun.propose(GRANT, OFFICER, NOW, Plain.AID);
        assertThat(begun.status()).isEqualTo(CaseStatus.PROPOSED);
    }
}
