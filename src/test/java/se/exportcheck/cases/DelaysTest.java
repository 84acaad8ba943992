package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.exportcheck.cases.Plain.DECIDER;
import static se.exportcheck.cases.Plain.EDITOR;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;
import static se.exportcheck.cases.Plain.OTHER_OFFICER;
import static se.exportcheck.cases.Plain.REGISTRAR;
import static se.exportcheck.cases.Plain.SIGNATORY;
import static se.exportcheck.cases.Plain.STRANGER;
import static se.exportcheck.cases.Plain.TODAY;
import static se.exportcheck.cases.Plain.UNDELEGATED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.delays.DelayEvent;
import se.exportcheck.cases.delays.DelayGuard;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.AppealRegime;

/** What may be said of a decision that takes long, by whom and when (förvaltningslagen 11 and 12 §§). */
class DelaysTest {

    private static final LocalDate SIX_MONTHS_ON = LocalDate.of(2026, 9, 2);

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/decision-requests.csv", numLinesToSkip = 1)
    void theRightToAskBeginsAfterSixMonthsAndTheAnswerIsDueInFourWeeks(
            LocalDate received, LocalDate from, LocalDate asked, LocalDate answerBy) {
        var grantCase = Stages.inReview();
        grantCase.receivedOn = received;
        assertThat(grantCase.delays().requestFrom()).isEqualTo(from);
        refuses(() -> grantCase.requestDecision(null, SIGNATORY, at(from.minusDays(1))), DelayGuard.SIX_MONTHS);
        grantCase.requestDecision(null, SIGNATORY, at(asked));
        assertThat(grantCase.delays().openRequest().map(DelayEvent::day)).contains(answerBy);
        assertThat(grantCase.dueOn()).isEqualTo(answerBy);
    }

    @Test
    void onlyWhoSignsForTheCompanyAsksAndOnlyOnce() {
        var grantCase = Stages.inReview();
        refuses(() -> ask(grantCase, EDITOR), DelayGuard.SIGNATORY);
        refuses(() -> ask(grantCase, STRANGER), DelayGuard.OWN_CASE, DelayGuard.SIGNATORY);
        refuses(() -> ask(grantCase, OFFICER), DelayGuard.RIGHT_ROLE, DelayGuard.OWN_CASE, DelayGuard.SIGNATORY);
        ask(grantCase, SIGNATORY);
        refuses(() -> ask(grantCase, SIGNATORY), DelayGuard.NOT_ASKED);
        refuse(grantCase);
        refuses(() -> ask(grantCase, SIGNATORY), DelayGuard.NOT_ASKED);
    }

    @Test
    void aDecidedCaseIsNotAskedFor() {
        refuses(() -> ask(Stages.decided(), SIGNATORY), DelayGuard.UNDECIDED);
        refuses(() -> ask(Stages.withdrawn(), SIGNATORY), DelayGuard.UNDECIDED);
    }

    @Test
    void theLawDoesNotHoldWhereLegalityReviewDoes() {
        var grantCase = Plain.draft(Origin.PORTAL, AppealRegime.LAGLIGHETSPROVNING);
        grantCase.submit(EDITOR, NOW);
        grantCase.sign(SIGNATORY, NOW, () -> new CaseNumber("RV260001"));
        refuses(() -> ask(grantCase, SIGNATORY), DelayGuard.LAW_APPLIES);
    }

    @Test
    void theDecisionIsTheAnswer() {
        var grantCase = Stages.proposed();
        ask(grantCase, SIGNATORY);
        grantCase.decide(DECIDER, at(SIX_MONTHS_ON.plusDays(3)), Plain.AID);
        assertThat(grantCase.delays().openRequest()).isEmpty();
        assertThat(grantCase.delays().refusal()).isEmpty();
    }

    @Test
    void aRefusalIsADecisionOfItsOwnThatDecidesNothingElse() {
        var grantCase = Stages.inReview();
        refuses(() -> refuse(grantCase), DelayGuard.ASKED);
        ask(grantCase, SIGNATORY);
        refuse(grantCase);
        assertThat(grantCase.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.isOnDelay()).isTrue();
            assertThat(decision.authority()).matches(Authority::isDelegated);
        });
        assertThat(grantCase.decision()).isEmpty();
        assertThat(grantCase.outcome()).isNull();
        assertThat(grantCase.status()).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(grantCase.decisionsFor(SIGNATORY)).hasSize(1);
        assertThat(grantCase.dueOn()).isEqualTo(TODAY.plusDays(60));
        refuses(() -> refuse(grantCase), DelayGuard.ASKED);
    }

    @Test
    void whoeverPreparedTheCaseOrHasNoDelegationDoesNotRefuse() {
        var grantCase = Stages.inReview();
        ask(grantCase, SIGNATORY);
        refuses(
                () -> grantCase.refuseDecision("Nej.", OFFICER, NOW),
                DelayGuard.RIGHT_ROLE,
                DelayGuard.DELEGATED,
                DelayGuard.FOUR_EYES);
        refuses(() -> grantCase.refuseDecision("Nej.", Plain.OFFICER_WHO_DECIDES, NOW), DelayGuard.FOUR_EYES);
        refuses(() -> grantCase.refuseDecision("Nej.", UNDELEGATED, NOW), DelayGuard.DELEGATED);
    }

    @Test
    void whatTheCommitteeRefusedIsRecordedOnceAndOnItsOwnDay() {
        var grantCase = Stages.inReview();
        var decidedOn = SIX_MONTHS_ON.plusDays(1);
        refuses(() -> record(grantCase, decidedOn, REGISTRAR), DelayGuard.ASKED);
        ask(grantCase, SIGNATORY);
        refuses(() -> record(grantCase, decidedOn, OFFICER), DelayGuard.RIGHT_ROLE, DelayGuard.FOUR_EYES);
        refuses(() -> record(grantCase, decidedOn, DECIDER), DelayGuard.RIGHT_ROLE);
        refuses(() -> record(grantCase, decidedOn, REGISTRAR), DelayGuard.DECLARED_AS_OTHER);
        grantCase.declare(Part.OTHER, null, REGISTRAR, at(SIX_MONTHS_ON));
        for (var outside : List.of(SIX_MONTHS_ON.minusDays(1), SIX_MONTHS_ON.plusDays(8))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> record(grantCase, outside, REGISTRAR));
        }
        record(grantCase, decidedOn, REGISTRAR);
        assertThat(grantCase.delays().refusedOn()).contains(decidedOn);
        assertThat(grantCase.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.isOnDelay()).isTrue();
            assertThat(decision.decidedOn()).isEqualTo(decidedOn);
            assertThat(decision.deciderName()).isEqualTo("nämnden");
            assertThat(decision.authority()).matches(Authority::isByCommittee);
        });
        assertThat(grantCase.status()).isEqualTo(CaseStatus.IN_REVIEW);
        refuses(() -> record(grantCase, decidedOn, REGISTRAR), DelayGuard.ASKED);
        refuses(() -> refuse(grantCase), DelayGuard.ASKED);
    }

    @Test
    void aRegistrarInConflictDoesNotRecordIt() {
        var grantCase = Stages.inReview();
        ask(grantCase, SIGNATORY);
        grantCase.declare(Part.OTHER, new Conflict(Conflict.Ground.INTEREST, "Äger aktier."), REGISTRAR, NOW);
        refuses(() -> record(grantCase, SIX_MONTHS_ON, REGISTRAR), DelayGuard.NO_CONFLICT);
    }

    @Test
    void theOfficerOfTheCaseTellsOfADelayAndTheDayMoves() {
        var grantCase = Stages.inReview();
        var day = TODAY.plusDays(90);
        refuses(() -> grantCase.notifyDelay(day, "Många ärenden.", OTHER_OFFICER, NOW), DelayGuard.OFFICER_OF_CASE);
        refuses(
                () -> grantCase.notifyDelay(day, "Många ärenden.", SIGNATORY, NOW),
                DelayGuard.RIGHT_ROLE,
                DelayGuard.NOT_OF_COMPANY,
                DelayGuard.OFFICER_OF_CASE);
        grantCase.notifyDelay(day, "Många ärenden.", OFFICER, NOW);
        assertThat(grantCase.dueOn()).isEqualTo(day);
        assertThat(grantCase.delays().promisedOn()).contains(day);
        grantCase.notifyDelay(day.plusDays(5), "Ännu fler.", OFFICER, NOW);
        assertThat(grantCase.delays().promisedOn()).contains(day.plusDays(5));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> grantCase.notifyDelay(TODAY, "I dag.", OFFICER, NOW));
    }

    private static void ask(GrantCase grantCase, Actor actor) {
        grantCase.requestDecision(null, actor, at(SIX_MONTHS_ON));
    }

    private static void refuse(GrantCase grantCase) {
        grantCase.declare(Part.DECISION_MAKER, null, DECIDER, at(SIX_MONTHS_ON));
        grantCase.refuseDecision("Yttrande saknas.", DECIDER, at(SIX_MONTHS_ON.plusDays(7)));
    }

    private static void record(GrantCase grantCase, LocalDate decidedOn, Actor recorder) {
        var resolution = Resolution.ofCommittee("nämnden", decidedOn, "§ 45");
        grantCase.recordRefusal(
                "Yttrande saknas.", resolution, DeliveryChannel.POST, recorder, at(SIX_MONTHS_ON.plusDays(7)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Stockholm.ZONE).toInstant();
    }

    private static void refuses(ThrowingCallable step, DelayGuard... guards) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(step)
                .satisfies(refused -> assertThat(refused.obstacles().stream().map(Enum::name))
                        .containsExactlyInAnyOrderElementsOf(
                                Stream.of(guards).map(Enum::name).toList()));
    }
}
