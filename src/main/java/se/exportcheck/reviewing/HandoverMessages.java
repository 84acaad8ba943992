package se.exportcheck.reviewing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of moving a case to another officer, and of taking it over. */
@MessageBundle("handover")
public interface HandoverMessages {

    @Message
    String moveText(String who);

    @Message
    String moveNobody();

    @Message
    String moveKept();

    @Message
    String chooseOfficer();

    @Message
    String why();

    @Message
    String whyHint();

    @Message
    String nobody();

    @Message
    String takeOverText();

    @Message
    String flashMoved();

    @Message
    String flashTakenOver();
}
