package se.exportcheck.recovering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about paying back in parts. */
@MessageBundle("instalments")
public interface InstalmentMessages {

    @Message
    String title();

    @Message
    String text();

    @Message
    String asked();

    @Message
    String parts();

    @Message
    String partsHint();

    @Message
    String firstOn();

    @Message
    String firstOnHint();

    @Message
    String save();

    @Message
    String partsWrong(int most);

    @Message
    String firstOnWrong();

    @Message
    String flashPlanned();

    @Message
    String flashAsked();

    @Message
    String flashRegistered();

    @Message
    String flashRefused();

    @Message
    String refuseTitle();

    @Message
    String refuseText();

    @Message
    String why();

    @Message
    String whyHint();

    @Message
    String refuse();

    @Message
    String heading();

    @Message
    String interestLast();

    @Message
    String ifMissed();

    @Message
    String day();

    @Message
    String amount();

    @Message
    String state();

    @Message
    String paid();

    @Message
    String next();

    @Message
    String later();

    @Message
    String late();
}
