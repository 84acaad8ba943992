package se.exportcheck.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.FollowUpStatus;
import se.exportcheck.notices.Mails;
import se.exportcheck.notices.NoticeKind;

@QuarkusTest
class DueCasesTest {

    @Inject
    DueCases dueCases;

    @Inject
    Reminders reminders;

    @Inject
    Mails mails;

    @Inject
    FrozenClock clock;

    @Test
    void theReviewGoesOnWhenTheTimeToAnswerHasRunOut() {
        var number = Story.awaitingCompletion();
        clock.forward(Duration.ofDays(14));
        dueCases.takeDueSteps();
        assertThat(Story.read(number, GrantCase::status)).isEqualTo(CaseStatus.AWAITING_COMPLETION);
        clock.forward(Duration.ofDays(1));
        dueCases.takeDueSteps();
        dueCases.takeDueSteps();
        assertThat(Story.read(number, GrantCase::status)).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(Story.steps(number)).containsOnlyOnce(CaseAction.END_WAITING);
    }

    @Test
    void theCompanyIsRemindedOnceBeforeItsLastDayToAnswer() {
        var number = Story.awaitingCompletion();
        clock.forward(Duration.ofDays(11));
        reminders.writeAll();
        reminders.writeAll();
        assertThat(remindersOf(number)).isEqualTo(1);
    }

    @Test
    void whatPassedWhileTheProgramWasDownIsRemindedOfOnceTheNextTime() {
        var number = Story.active();
        clock.moveTo(LocalDate.of(2026, 11, 18));
        reminders.writeAll();
        clock.moveTo(LocalDate.of(2026, 11, 19));
        reminders.writeAll();
        assertThat(remindersOf(number)).isEqualTo(1);
        clock.moveTo(LocalDate.of(2026, 12, 16));
        reminders.writeAll();
        assertThat(remindersOf(number)).isEqualTo(2);
    }

    @Test
    void ofSeveralMissedRemindersOnlyTheLatestIsWritten() {
        var number = Story.active();
        clock.moveTo(LocalDate.of(2026, 12, 12));
        reminders.writeAll();
        reminders.writeAll();
        assertThat(remindersOf(number)).isEqualTo(1);
    }

    @Test
    void nobodyIsRemindedAfterTheLastDay() {
        var project = Story.active();
        var completion = Story.awaitingCompletion();
        clock.forward(Duration.ofDays(15));
        reminders.writeAll();
        assertThat(notices(completion, NoticeKind.ANSWER_REMINDER)).isZero();
        clock.moveTo(LocalDate.of(2026, 12, 17));
        reminders.writeAll();
        assertThat(notices(project, NoticeKind.PROJECT_END_REMINDER)).isZero();
    }

    @Test
    void aReminderPlannedBeforeTheQuestionWasAskedIsNotMissed() {
        var number = Story.then(
                Story.inReview(),
                "officer",
                (grantCase, actor, now) -> grantCase.ask(
                        new Inquiry.Question(
                                Inquiry.Kind.COMPLETION, "Bråttom.", List.of("Offert"), LocalDate.of(2026, 3, 4), null),
                        actor,
                        now));
        clock.forward(Duration.ofDays(1));
        reminders.writeAll();
        assertThat(remindersOf(number)).isZero();
    }

    @Test
    void theCompanyIsRemindedThirtyAndSevenDaysBeforeItsProjectEnds() {
        var number = Story.active();
        clock.moveTo(LocalDate.of(2026, 11, 15));
        reminders.writeAll();
        assertThat(remindersOf(number)).isZero();
        clock.moveTo(LocalDate.of(2026, 11, 16));
        reminders.writeAll();
        reminders.writeAll();
        assertThat(remindersOf(number)).isEqualTo(1);
        clock.moveTo(LocalDate.of(2026, 12, 9));
        reminders.writeAll();
        assertThat(remindersOf(number)).isEqualTo(2);
    }

    @Test
    void theCompanyIsRemindedSevenDaysBeforeItsLastDayToAccept() {
        var number = Story.awaitingAcceptance();
        clock.forward(Duration.ofDays(22));
        reminders.writeAll();
        assertThat(remindersOf(number)).isZero();
        clock.forward(Duration.ofDays(1));
        reminders.writeAll();
        reminders.writeAll();
        assertThat(remindersOf(number)).isEqualTo(1);
    }

    @Test
    void theOfficerIsToldOnceThatTheAimIsNearAndAgainWhenItHasMoved() {
        var number = Story.awaitingCompletion();
        clock.moveTo(LocalDate.of(2026, 3, 10));
        Story.act(
                number,
                "applicant",
                (grantCase, actor, now) -> grantCase.answer(CaseAction.SUPPLEMENT, "Här är den.", actor, now));
        clock.moveTo(LocalDate.of(2026, 4, 24));
        reminders.writeAll();
        assertThat(notices(number, NoticeKind.DELAY_NEAR)).isZero();
        clock.moveTo(LocalDate.of(2026, 4, 25));
        reminders.writeAll();
        clock.moveTo(LocalDate.of(2026, 4, 27));
        reminders.writeAll();
        assertThat(notices(number, NoticeKind.DELAY_NEAR)).isEqualTo(1);
        assertThat(Browser.as("officer").open("/inbox").main()).contains("Målet för beslut är nära");
    }

    @Test
    void theOfficerIsToldOnceThatNobodyHasClaimed() {
        var number = Story.active();
        clock.moveTo(LocalDate.of(2027, 2, 14));
        reminders.writeAll();
        assertThat(notices(number, NoticeKind.NOT_CLAIMED)).isZero();
        clock.moveTo(LocalDate.of(2027, 2, 15));
        reminders.writeAll();
        clock.moveTo(LocalDate.of(2027, 2, 16));
        reminders.writeAll();
        assertThat(notices(number, NoticeKind.NOT_CLAIMED)).isEqualTo(1);
        assertThat(Browser.as("officer").open("/inbox").main()).contains("Ingen begäran om utbetalning kom");
    }

    @Test
    void aFollowUpIsSentRemindedOfTwiceAndThenGivenUp() {
        var number = Story.followUp();
        clock.forward(Duration.ofDays(365));
        var seen = List.of(
                FollowUpStatus.SENT, FollowUpStatus.REMINDED, FollowUpStatus.REMINDED_AGAIN, FollowUpStatus.NO_ANSWER);
        for (var expected : seen) {
            dueCases.takeDueSteps();
            dueCases.takeDueSteps();
            assertThat(firstFollowUp(number)).isEqualTo(expected);
            clock.forward(Duration.ofDays(14));
        }
    }

    private static FollowUpStatus firstFollowUp(CaseNumber number) {
        return Story.read(
                number,
                grantCase -> grantCase.followUps().stream()
                        .findFirst()
                        .map(FollowUp::status)
                        .orElseThrow());
    }

    private long notices(CaseNumber number, NoticeKind kind) {
        return Story.in(() -> mails.getEntityManager()
                .createQuery(
                        "select count(n) from Notice n where n.grantCase.number = :number and n.kind = :kind",
                        Long.class)
                .setParameter("number", number)
                .setParameter("kind", kind)
                .getSingleResult());
    }

    private long remindersOf(CaseNumber number) {
        return Story.in(() -> mails.getEntityManager()
                .createQuery(
                        "select count(n) from Notice n where n.grantCase.number = :number and n.occasion is not null",
                        Long.class)
                .setParameter("number", number)
                .getSingleResult());
    }
}
