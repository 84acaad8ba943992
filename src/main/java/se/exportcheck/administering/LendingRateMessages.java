package se.exportcheck.administering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the administrator's pages on the government lending rate. */
@MessageBundle("lending")
public interface LendingRateMessages {

    @Message
    String title();

    @Message
    String about();

    @Message
    String intro();

    @Message
    String enterRate();

    @Message
    String listTitle();

    @Message
    String from();

    @Message
    String percent();

    @Message
    String source();

    @Message
    String who();

    @Message
    String none();

    @Message
    String newTitle();

    @Message
    String newIntro();

    @Message
    String fromHint();

    @Message
    String percentHint();

    @Message
    String sourceHint();

    @Message
    String save();

    @Message
    String dayWrong();

    @Message
    String percentWrong();

    @Message
    String flashEntered();
}
