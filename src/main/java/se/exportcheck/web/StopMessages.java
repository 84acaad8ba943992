package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the check for what stops a payment (PAY-06). */
@MessageBundle("stops")
public interface StopMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String legend();

    @Message
    String clear();

    @Message
    String stopped();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String save();

    @Message
    String choose();

    @Message
    String noteMissing();

    @Message
    String flashStopChecked();

    @Message
    String flashStop();

    @Message
    String confirm();

    @Message
    String latest();

    @Message
    String found(String note, String name, String moment);

    @Message
    String foundNone(String name, String moment);

    @Message
    String confirmMissing();
}
