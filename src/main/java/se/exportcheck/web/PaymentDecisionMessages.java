package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for decisions on payment, wherever decisions are shown. */
@MessageBundle("paymentDecisions")
public interface PaymentDecisionMessages {

    @Message
    String heading(int ordinal);

    @Message
    String of(int ordinal, String day);

    @Message
    String pays(String amount);

    @Message
    String paysNothing();

    @Message
    String readClaim();

    @Message
    String title();

    @Message
    String before();

    @Message
    String reviewedAgain();

    @Message
    String raised();

    @Message
    String paidBefore(String amount);

    @Message
    String judged();

    @Message
    String judgedForLateAppeal();
}
