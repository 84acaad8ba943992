package se.exportcheck.recovering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import se.exportcheck.cases.recoveries.RecoveryAction;

/** The words about what is reclaimed and not paid, and about a case of which nothing is left. */
@MessageBundle("unpaid")
public interface UnpaidMessages {

    /** What the step means. */
    @Message
    String help(RecoveryAction action);

    /** What is asked for. */
    @Message
    String asked(RecoveryAction action);

    @Message
    String hint(RecoveryAction action);

    @Message
    String flashHandedOver();

    @Message
    String flashWrittenOff();

    @Message
    String writtenOff(String amount);

    @Message
    String closeTitle();

    @Message
    String closeText();

    @Message
    String closeNote();

    @Message
    String closeHint();

    @Message
    String flashClosed();

    @Message
    String writtenOffSum();

    @Message
    String leftHeading();

    @Message
    String interestUntil();

    @Message
    String tooMuch(String amount);

    @Message
    String recordHelp();

    @Message
    String decidedBy(LocalDate day, String name, String committee);

    @Message
    String byItem(String item);
}
