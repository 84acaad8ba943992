package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.delivery.Evidence;

/** The words of how a decision was sent, and of the day that the party got it. */
@MessageBundle("delivery")
public interface DeliveryMessages {

    @Message
    String channel(DeliveryChannel channel);

    @Message
    String choice(DeliveryChannel channel);

    @Message
    String howSent();

    @Message
    String howSentHint();

    @Message
    String chooseHow();

    @Message
    String sent(LocalDate day, String how);

    @Message
    String evidence(Evidence evidence);

    @Message
    String evidenceChoice(Evidence evidence);

    @Message
    String notified(LocalDate day, String evidence);

    @Message
    String notKnown();

    @Message
    String counted(LocalDate day, String evidence);

    @Message
    String assessed();

    @Message
    String record();

    @Message
    String recordAgain();

    @Message
    String recordedBy(String name, String moment);

    @Message
    String recordTitle(String number);

    @Message
    String recordHelp();

    @Message
    String receivedOn();

    @Message
    String receivedOnHint(LocalDate sent);

    @Message
    String receivedOnWrong(LocalDate sent);

    @Message
    String whatShows();

    @Message
    String whatShowsMissing();

    @Message
    String came();

    @Message
    String cameOn();

    @Message
    String cameOnWrong();

    @Message
    String cameMissing();

    @Message
    String scan();

    @Message
    String save();

    @Message
    String subject(LocalDate decided);

    @Message
    String flashRecorded();
}
