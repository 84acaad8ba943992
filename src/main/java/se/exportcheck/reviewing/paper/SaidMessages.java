package se.exportcheck.reviewing.paper;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The words of the pages where what a company has said on paper is registered. */
@MessageBundle("said")
interface SaidMessages {

    @Message
    String help(SaidOnPaper said);

    /** What the diary calls it. */
    @Message
    String subject(SaidOnPaper said);

    @Message
    String channel();

    @Message
    String channelMissing();

    @Message
    String arrived();

    @Message
    String arrivedHint(LocalDate earliest, LocalDate presumed);

    @Message
    String arrivedWrong(LocalDate earliest);

    @Message
    String signer();

    @Message
    String signerHint();

    @Message
    String authorised();

    @Message
    String authority();

    @Message
    String says();

    @Message
    String saysHint();

    @Message
    String nothingOfIt();

    @Message
    String scan();

    @Message
    String register();

    @Message
    String flashRegistered();
}
