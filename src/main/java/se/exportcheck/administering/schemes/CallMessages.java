package se.exportcheck.administering.schemes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.schemes.CallStatus;
import se.exportcheck.schemes.IntakeMode;

/** The words of the pages on calls. */
@MessageBundle("calls")
public interface CallMessages {

    @Message
    String title();

    @Message
    String about();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String add();

    @Message
    String noTerms();

    @Message
    String name();

    @Message
    String scheme();

    @Message
    String status();

    @Message
    String days();

    @Message
    String until(String first, String last);

    @Message
    String openEnded(String first);

    @Message
    String terms();

    @Message
    String termsHint();

    @Message
    String choose();

    @Message
    String mode();

    @Message
    String nameSv();

    @Message
    String nameEn();

    @Message
    String textSv();

    @Message
    String textEn();

    @Message
    String textHint();

    @Message
    String opensOn();

    @Message
    String closesOn();

    @Message
    String closesOnHint();

    @Message
    String save();

    @Message
    String closedNow(String day);

    @Message
    String openedOn(String day);

    @Message
    String late();

    @Message
    String bothLanguages();

    @Message
    String opensOnMissing();

    @Message
    String opensInThePast();

    @Message
    String roundNeedsLastDay();

    @Message
    String closesOnWrong();

    @Message
    String closesTooEarly();

    @Message
    String chooseMode();

    @Message
    String chooseTerms();

    @Message
    String termsNotInForce();

    @Message
    String flashAdded();

    @Message
    String flashChanged();

    @Message
    String callStatus(CallStatus status);

    @Message
    String intakeMode(IntakeMode mode);
}
