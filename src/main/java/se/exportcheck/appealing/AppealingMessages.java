package se.exportcheck.appealing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages where it is kept what happens after a decision. */
@MessageBundle("appealing")
public interface AppealingMessages {

    @Message
    String postingTitle(String number);

    @Message
    String postingHeading();

    @Message
    String postingHelp();

    @Message
    String minutes();

    @Message
    String minutesHint();

    @Message
    String approvedOn();

    @Message
    String announcedOn();

    @Message
    String takenDownOn();

    @Message
    String takenDownHint();

    @Message
    String save();

    @Message
    String decisionOf(String day);

    @Message
    String dayMissing();

    @Message
    String dayInFuture();

    @Message
    String approvedBeforeDecision();

    @Message
    String announcedBeforeApproval();

    @Message
    String takenDownBeforeAnnounced();

    @Message
    String flashPosted();
}
