package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.FollowUpAction;
import se.exportcheck.cases.followup.FollowUpGuard;
import se.exportcheck.cases.followup.FollowUpStatus;

/** The words of the field for follow-ups (uppföljningar). */
@MessageBundle("followUps")
public interface FollowUpMessages {

    /** Where a follow-up stands. */
    @Message
    String status(FollowUpStatus followUpStatus);

    @Message
    String step(FollowUpAction followUpAction);

    /** What stands in the way of a step. */
    @Message
    String guard(FollowUpGuard followUpGuard);

    /** What would have happened without the cheque. */
    @Message
    String withoutCheque(FollowUp.WithoutCheque withoutCheque);
}
