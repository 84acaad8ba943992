package se.exportcheck.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.FollowUpStatus;
import se.exportcheck.notices.Mails;

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

    @AfterEach
    void backToTheStart() {
        clock.reset();
    }

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

    private long remindersOf(CaseNumber number) {
        return Story.in(() -> mails.getEntityManager()
                .createQuery(
                        "select count(n) from Notice n where n.grantCase.number = :number and n.occasion is not null",
                        Long.class)
                .setParameter("number", number)
                .getSingleResult());
    }
}
