package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.reconsideration.PaymentChange;

/** The words for a decision on payment that is put right or changed, wherever that is said. */
@MessageBundle("paymentChange")
public interface PaymentChangeMessages {

    @Message
    String help();

    /** What the claim has paid and is to pay as it is decided. */
    @Message
    String before(String amount);

    @Message
    String leaveHelp();

    @Message
    String leaveHint();

    @Message
    String groundLegend();

    @Message
    String ground(PaymentChange paymentChange);

    /** Förvaltningslagen does not rule what the region pays of its own money (2 §). */
    @Message
    String groundHint(PaymentChange ground, boolean underOrdinance);

    @Message
    String groundMissing();

    @Message
    String why();

    @Message
    String whyHint();

    @Message
    String hearing();

    @Message
    String hearingHint();

    @Message
    String hearingMissing();

    /** That it is taken up again, on the page of the claim. */
    @Message
    String taken(String day, PaymentChange ground);

    @Message
    String rectified();

    @Message
    String rectifiedOn(String day);

    /** What the new decision says of the one before it. */
    @Message
    String changes(String day, PaymentChange ground, boolean underOrdinance);

    @Message
    String paidBefore(String amount);
}
