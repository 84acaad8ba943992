package se.exportcheck.reviewing.paper;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page where a wrong organisation number is put right. */
@MessageBundle("renumber")
interface NumberMessages {

    @Message
    String help(String name, String number);

    @Message
    String follows();

    @Message
    String followsCase();

    @Message
    String followsAid();

    @Message
    String followsAsked();

    @Message
    String look();

    @Message
    String rightNumber();

    @Message
    String name();

    @Message
    String why();

    @Message
    String whyHint();

    @Message
    String sameNumber();

    /** Why aid that was declared counts for the other company no longer. */
    @Message
    String reason();

    @Message
    String flashCorrected();
}
