package se.exportcheck.administering.operation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that says whether everything is all right. */
@MessageBundle("operation")
public interface OperationMessages {

    @Message
    String title();

    @Message
    String about();

    @Message
    String asOf(String moment);

    @Message
    String allFine();

    @Message
    String wrongTitle();

    @Message
    String what();

    @Message
    String number();

    @Message
    String since();

    @Message
    String fineTitle();

    @Message
    String fineIntro();

    /** What has been waiting or has failed. */
    @Message
    String concern(Concern concern);

    /** Who does what about it. */
    @Message
    String todo(Concern concern);

    /** What is as it should be, where it is. */
    @Message
    String fine(Concern concern);
}
