package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.nonpayment.NonPaymentGround;

/** The words for what is not paid on a ground of 29 §, and for hearing the company on that. */
@MessageBundle("nonPayment")
public interface NonPaymentMessages {

    @Message
    String ground(NonPaymentGround nonPaymentGround);

    @Message
    String point(int point);

    @Message
    String asked();

    @Message
    String askedHint();

    @Message
    String none();

    @Message
    String deduction(String said, int point, String ground);

    @Message
    String heading();

    @Message
    String told(String name, String moment);

    @Message
    String unheard(String name, String moment);

    @Message
    String until(String day);

    @Message
    String answered(String name, String moment);

    @Message
    String notAnswered();

    /** The same to the company itself. */
    @Message
    String youNotAnswered();

    @Message
    String help(ClaimAction claimAction);

    @Message
    String label(ClaimAction claimAction);

    @Message
    String button(ClaimAction claimAction);

    @Message
    String rows();

    @Message
    String heardAndAnswered(String day);

    @Message
    String heardAndSilent(String day);

    @Message
    String heardNobody(String why);

    @Message
    String toldByRegion(String moment);

    @Message
    String dossierAnswered();
}
