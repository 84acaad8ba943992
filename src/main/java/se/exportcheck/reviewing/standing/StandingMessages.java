package se.exportcheck.reviewing.standing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.jspecify.annotations.Nullable;

/** The words of the check of who may sign for a company. */
@MessageBundle("standing")
public interface StandingMessages {

    @Message
    String title();

    @Message
    String link();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String checked();

    @Message
    String checkedBy(@Nullable String name, String day);

    @Message
    String notChecked();

    @Message
    String onOwnWord();

    @Message
    String refused(@Nullable String reason);

    @Message
    String until(String day);

    @Message
    String within(@Nullable String limits);

    @Message
    String check();

    @Message
    String checkOf(String name);

    @Message
    String documents();

    @Message
    String noDocuments();

    @Message
    String answer();

    @Message
    String answerDocument();

    @Message
    String answerRegistered();

    @Message
    String answerRegisteredHint();

    @Message
    String answerRefuse();

    @Message
    String answerMissing();

    @Message
    String document();

    @Message
    String documentHint();

    @Message
    String choose();

    @Message
    String documentMissing();

    @Message
    String untilLegend();

    @Message
    String untilHint();

    @Message
    String untilWrong();

    @Message
    String withinLabel();

    @Message
    String withinHint();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String reasonMissing();

    @Message
    String save();

    @Message
    String flashChecked();
}
