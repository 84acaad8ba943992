package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static se.exportcheck.cases.Plain.ADVISER;
import static se.exportcheck.cases.Plain.EDITOR;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;
import static se.exportcheck.cases.Plain.PARTNER;
import static se.exportcheck.cases.Plain.SIGNATORY;
import static se.exportcheck.cases.Plain.SYSTEM;
import static se.exportcheck.cases.Plain.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.exportcheck.cases.clocks.CaseClock;
import se.exportcheck.cases.clocks.DecisionTarget;
import se.exportcheck.cases.clocks.Expectation;
import se.exportcheck.cases.clocks.Pace;
import se.exportcheck.cases.clocks.Timing;

/** The region's days and the company's, told apart by what has happened (domain brief 6.6). */
class CaseClockTest {

    @Test
    void eachDayIsThatOfWhoeverTheCaseWaitedFor() {
        var grantCase = Plain.draft();
        grantCase.submit(EDITOR, NOW);
        grantCase.sign(SIGNATORY, after(2), () -> new CaseNumber("RV260001"));
        grantCase.declare(Part.OFFICER, null, OFFICER, after(5));
        grantCase.takeOn(OFFICER, after(5));
        ask(grantCase, Inquiry.Kind.COMPLETION, 6);
        grantCase.answer(CaseAction.SUPPLEMENT, "Här.", EDITOR, after(13));
        ask(grantCase, Inquiry.Kind.OPINION, 14);
        grantCase.declare(Part.OPINION_GIVER, null, ADVISER, after(14));
        grantCase.addMaterial("Mer.", EDITOR, after(16));
        grantCase.answer(CaseAction.GIVE_OPINION, "Ja.", ADVISER, after(19));
        var clock = CaseClock.of(grantCase, TODAY.plusDays(30));
        assertThat(clock.withCompany()).isEqualTo(2 + 7);
        assertThat(clock.withPartners()).isEqualTo(5);
        assertThat(clock.withRegion()).isEqualTo(4 + 1 + 11);
        assertThat(clock.parts()).filteredOn(CaseClock.Part::now).hasSize(1);
    }

    @Test
    void theAimIsCountedFromTheCompleteApplication() {
        var grantCase = Stages.inReview();
        assertThat(DecisionTarget.of(grantCase).orElseThrow().day()).isEqualTo(TODAY.plusDays(60));
        ask(grantCase, Inquiry.Kind.COMPLETION, 1);
        assertThat(DecisionTarget.of(grantCase)).isEmpty();
        grantCase.answer(CaseAction.SUPPLEMENT, "Här.", EDITOR, after(8));
        assertThat(DecisionTarget.of(grantCase).orElseThrow().completeOn()).isEqualTo(TODAY.plusDays(8));
        assertThat(grantCase.dueOn()).isEqualTo(TODAY.plusDays(68));
    }

    @Test
    void whatNeverCameWasCompleteTheDayAfterItsLastDay() {
        var grantCase = Stages.inReview();
        ask(grantCase, Inquiry.Kind.COMPLETION, 0);
        grantCase.endWaiting(SYSTEM, after(20));
        assertThat(DecisionTarget.of(grantCase).orElseThrow().completeOn()).isEqualTo(TODAY.plusDays(15));
        assertThat(grantCase.dueOn()).isEqualTo(TODAY.plusDays(75));
    }

    @Test
    void anAimThatSomebodysAnswerPutsOutOfReachIsSaidToBe() {
        var grantCase = Stages.inReview();
        ask(grantCase, Inquiry.Kind.OPINION, 50);
        var timing = Timing.of(grantCase, TODAY.plusDays(51));
        assertThat(timing.outOfReach()).isTrue();
        assertThat(timing.missed()).isFalse();
        assertThat(Timing.of(grantCase, TODAY.plusDays(60)).missed()).isFalse();
        assertThat(Timing.of(grantCase, TODAY.plusDays(61)).missed()).isTrue();
    }

    @Test
    void aDecisionInTimeWasNotLateHoweverLateItIsRead() {
        assertThat(Timing.of(Stages.decided(), TODAY.plusYears(1)).missed()).isFalse();
    }

    @Test
    void whatIsExpectedIsOnlyADayToCome() {
        var grantCase = Stages.inReview();
        var pace = Optional.of(new Pace(40, 70));
        var early = Expectation.of(grantCase, pace, TODAY.plusDays(40));
        assertThat(early.likely()).isEqualTo(LocalDate.of(2026, 4, 11));
        assertThat(early.atTheLatest()).isEqualTo(LocalDate.of(2026, 5, 11));
        var late = Expectation.of(grantCase, pace, TODAY.plusDays(41));
        assertThat(late.likely()).isNull();
        assertThat(late.atTheLatest()).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(Expectation.of(grantCase, pace, TODAY.plusDays(71)).atTheLatest())
                .isNull();
        assertThat(Expectation.of(grantCase, Optional.empty(), TODAY).target()).isEqualTo(TODAY.plusDays(60));
    }

    /** The last day to answer is a fortnight after. */
    private static void ask(GrantCase grantCase, Inquiry.Kind kind, int day) {
        var partner = kind == Inquiry.Kind.OPINION ? PARTNER : null;
        var question = new Inquiry.Question(kind, "Fråga", List.of(), TODAY.plusDays(day + 14), partner);
        grantCase.ask(question, OFFICER, after(day));
    }

    private static Instant after(int days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
