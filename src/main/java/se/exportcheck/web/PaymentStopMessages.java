package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.stops.StopAction;
import se.exportcheck.cases.stops.StopGuard;
import se.exportcheck.cases.stops.StopStatus;

/** The words of stops of payments while unlawful aid is not repaid (2022:1468, 28 §). */
@MessageBundle("paymentStop")
public interface PaymentStopMessages {

    /** A step as the words of a button. */
    @Message
    String step(StopAction action);

    /** What stands in the way of a step. */
    @Message
    String guard(StopGuard guard);

    /** That a step was taken. */
    @Message
    String event(StopAction action);

    /** What a step means, on its page. */
    @Message
    String help(StopAction action);

    /** What is to be written in a step. */
    @Message
    String label(StopAction action);

    @Message
    String status(StopStatus status);

    @Message
    String title();

    @Message
    String open();

    @Message
    String openHelp();

    @Message
    String heard();

    @Message
    String hear(int days);

    @Message
    String goUnheard();

    @Message
    String heardMissing();

    @Message
    String told();

    @Message
    String toldHint();

    @Message
    String save();

    @Message
    String inForce(String day);

    @Message
    String beingExamined();

    @Message
    String readMore();

    @Message
    String reasons();

    @Message
    String decision();

    @Message
    String happened();

    @Message
    String next();

    @Message
    String until();

    @Message
    String preview();

    @Message
    String previewHelp();

    @Message
    String decisionHeading();

    /** The page where the registrar records what the committee has decided. */
    @Message
    String recordHeading();

    @Message
    String recordSent();

    @Message
    String sentence(String region, String company);

    @Message
    String rule();

    @Message
    String lasts();

    @Message
    String found();

    @Message
    String heardOn(String day);

    @Message
    String answered(String day);

    @Message
    String notHeard();
}
