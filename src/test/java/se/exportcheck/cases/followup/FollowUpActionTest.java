package se.exportcheck.cases.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.exportcheck.cases.followup.FollowUpStatus.ANSWERED;
import static se.exportcheck.cases.followup.FollowUpStatus.NO_ANSWER;
import static se.exportcheck.cases.followup.FollowUpStatus.REMINDED;
import static se.exportcheck.cases.followup.FollowUpStatus.REMINDED_AGAIN;
import static se.exportcheck.cases.followup.FollowUpStatus.SCHEDULED;
import static se.exportcheck.cases.followup.FollowUpStatus.SENT;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.exportcheck.people.Role;

class FollowUpActionTest {

    @Test
    void theProgramAsksRemindsTwiceAndGivesUp() {
        assertThat(FollowUpAction.SEND.from()).isEqualTo(Set.of(SCHEDULED));
        assertThat(FollowUpAction.SEND.to()).isEqualTo(SENT);
        assertThat(FollowUpAction.REMIND.from()).isEqualTo(Set.of(SENT));
        assertThat(FollowUpAction.REMIND.to()).isEqualTo(REMINDED);
        assertThat(FollowUpAction.REMIND_AGAIN.to()).isEqualTo(REMINDED_AGAIN);
        assertThat(FollowUpAction.GIVE_UP.from()).isEqualTo(Set.of(REMINDED_AGAIN));
        assertThat(FollowUpAction.GIVE_UP.to()).isEqualTo(NO_ANSWER);
        assertThat(FollowUpAction.values())
                .filteredOn(FollowUpAction::isAwaiting)
                .containsExactly(FollowUpAction.SEND, FollowUpAction.REMIND, FollowUpAction.REMIND_AGAIN);
    }

    @Test
    void theCompanyAnswersWhenAskedAndALateAnswerIsReceived() {
        assertThat(FollowUpAction.ANSWER.by()).isEqualTo(Role.APPLICANT);
        assertThat(FollowUpAction.ANSWER.from()).isEqualTo(Set.of(SENT, REMINDED, REMINDED_AGAIN, NO_ANSWER));
        assertThat(FollowUpAction.ANSWER.to()).isEqualTo(ANSWERED);
    }
}
