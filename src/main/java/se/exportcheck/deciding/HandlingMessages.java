package se.exportcheck.deciding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about who took part in the final handling of a decision, and who dissented. */
@MessageBundle("handling")
public interface HandlingMessages {

    @Message
    String summary();

    @Message
    String others();

    @Message
    String othersHint();

    @Message
    String dissenter();

    @Message
    String dissenterHint();

    @Message
    String dissent();

    @Message
    String dissentHint();

    @Message
    String secondDissenter();

    @Message
    String secondDissent();

    @Message
    String dissenterMissing();

    @Message
    String dissentMissing();

    @Message
    String tookPart();

    @Message
    String dissentHeading();

    @Message
    String dissentOf(String name);

    @Message
    String dissentUnnamed();

    @Message
    String othersUnnamed();
}
