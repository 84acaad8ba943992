package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.exportcheck.cases.Plain.DECIDER;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;
import static se.exportcheck.cases.Plain.REGISTRAR;
import static se.exportcheck.cases.Plain.SIGNATORY;
import static se.exportcheck.cases.Plain.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.arrivals.ArrivalKind;
import se.exportcheck.cases.arrivals.Channel;
import se.exportcheck.cases.delays.DelayEvent;
import se.exportcheck.cases.delays.DelayGuard;

/** What a company says on paper counts as if it was said here, from the day that it came (förvaltningslagen 22 §). */
class SaidOnPaperTest {

    @Test
    void aWithdrawalOnPaperIsDecidedByAHumanAsWell() {
        var grantCase = Stages.inReview();
        grantCase.registerWithdrawal(paper(ArrivalKind.WITHDRAWAL, TODAY), "Vi hinner inte.", REGISTRAR, NOW);
        assertThat(grantCase.isWithdrawn()).isTrue();
        assertThat(grantCase.proposal()).isEqualTo(Proposal.without(Outcome.WRITE_OFF, "Vi hinner inte."));
        assertThat(grantCase.proposedOn()).isEqualTo(TODAY);
        assertThat(grantCase.events().getLast().actor()).isEqualTo("registrar");
        assertThat(grantCase.arrivals().getLast().signer()).isEqualTo("Karin Ek");
        refusesBySteps(() -> grantCase.withdraw(SIGNATORY, NOW, "Igen"), Guard.NOT_WITHDRAWN);
        refusesBySteps(() -> grantCase.sendBack(DECIDER, NOW, "Nej"), Guard.NOT_WITHDRAWN);
    }

    @Test
    void anAcceptanceOnPaperBeginsTheProject() {
        var grantCase = Stages.awaitingAcceptance();
        grantCase.registerAcceptance(paper(ArrivalKind.ACCEPTANCE, TODAY), OFFICER, NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.ACTIVE);
        assertThat(grantCase.events().getLast().action()).isEqualTo(CaseAction.REGISTER_ACCEPTANCE);
    }

    @Test
    void aDeclineOnPaperGoesBackToTheOfficer() {
        var grantCase = Stages.awaitingAcceptance();
        grantCase.registerDecline(paper(ArrivalKind.DECLINE, TODAY), "Vi väntar.", REGISTRAR, NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(grantCase.events().getLast().note()).isEqualTo("Vi väntar.");
        assertThat(grantCase.isHeard()).isFalse();
    }

    @Test
    void nothingComesBeforeWhatItAnswersNorTomorrow() {
        var grantCase = Stages.awaitingAcceptance();
        for (var day : new LocalDate[] {TODAY.minusDays(1), TODAY.plusDays(1)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> grantCase.registerAcceptance(paper(ArrivalKind.ACCEPTANCE, day), OFFICER, NOW));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> grantCase.registerDecline(paper(ArrivalKind.DECLINE, day), null, OFFICER, NOW));
        }
        var inReview = Stages.inReview();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inReview.registerWithdrawal(
                        paper(ArrivalKind.WITHDRAWAL, TODAY.minusDays(1)), "Nej", OFFICER, NOW));
        assertThat(grantCase.status()).isEqualTo(CaseStatus.AWAITING_ACCEPTANCE);
        assertThat(inReview.status()).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void onlyThoseWhoTakeInPaperRegisterIt() {
        var grantCase = Stages.inReview();
        refusesBySteps(
                () -> grantCase.registerWithdrawal(paper(ArrivalKind.WITHDRAWAL, TODAY), "Nej", SIGNATORY, NOW),
                Guard.RIGHT_ROLE,
                Guard.NOT_OF_COMPANY);
        refusesBySteps(
                () -> grantCase.registerWithdrawal(paper(ArrivalKind.WITHDRAWAL, TODAY), "Nej", DECIDER, NOW),
                Guard.RIGHT_ROLE);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/decision-requests.csv", numLinesToSkip = 1)
    void theFourWeeksCountFromTheDayThatTheRequestCame(
            LocalDate received, LocalDate from, LocalDate asked, LocalDate answerBy) {
        var grantCase = Stages.inReview();
        grantCase.receivedOn = received;
        var registered = at(asked.plusDays(3));
        var early = paper(ArrivalKind.DECISION_REQUEST, from.minusDays(1));
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> grantCase.registerDecisionRequest(early, null, REGISTRAR, registered))
                .satisfies(
                        refused -> assertThat(refused.obstacles().toString()).contains(DelayGuard.SIX_MONTHS.name()));
        grantCase.registerDecisionRequest(paper(ArrivalKind.DECISION_REQUEST, asked), null, REGISTRAR, registered);
        var request = grantCase.delays().openRequest();
        assertThat(request.map(DelayEvent::day)).contains(answerBy);
        assertThat(request.map(DelayEvent::saidOn)).contains(asked);
        assertThat(grantCase.dueOn()).isEqualTo(answerBy);
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> grantCase.requestDecision(null, SIGNATORY, registered));
    }

    private static Arrival.Paper paper(ArrivalKind kind, LocalDate arrivedOn) {
        return new Arrival.Paper(kind, Channel.POST, arrivedOn, "Mälarsensor AB", "Brev", null, "Karin Ek");
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Stockholm.ZONE).toInstant();
    }

    private static void refusesBySteps(ThrowingCallable act, Guard... guards) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.obstacles().toArray()).isEqualTo(guards));
    }
}
