package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;
import java.time.LocalDate;
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.cases.delays.DelayGuard;

/** The words of a decision that takes long: what the region tells, what the company asks, how it is answered. */
@MessageBundle("delays")
public interface DelayMessages {

    /** A step as the words of a button. */
    @Message
    String step(DelayAction action);

    /** What stands in the way of a step. */
    @Message
    String guard(DelayGuard guard);

    /** What was said. */
    @Message
    String event(DelayAction action);

    @Message
    String notifyLink();

    @Message
    String notifyHelp();

    @Message
    String notifyTarget(LocalDate day);

    @Message
    String notifiedBefore(LocalDate day);

    @Message
    String expectedOn();

    @Message
    String expectedOnHint();

    @Message
    String expectedOnMissing();

    @Message
    String expectedOnPast();

    @Message
    String why();

    @Message
    String whyHint();

    @Message
    String send();

    @Message
    String flashNotified();

    @Message
    String told(Instant at, LocalDate expected);

    @Message
    String requestedOnPaper(LocalDate at, String who);

    @Message
    String requested(LocalDate at, String who);

    @Message
    String answerBy(LocalDate day, String left);

    @Message
    String refused(LocalDate on);

    @Message
    String refusedOpen();

    @Message
    String delayed(LocalDate expected);

    @Message
    String longerYet(LocalDate expected);

    @Message
    String delayedWhy();

    @Message
    String requestFrom(LocalDate day);

    @Message
    String requestNow();

    @Message
    String signatoryRequests();

    @Message
    String ownRequest(LocalDate at);

    @Message
    String ownAnswerBy(LocalDate day);

    @Message
    String ownRefused(LocalDate day);

    @Message
    String readRefusal();

    @Message
    String requestHelp();

    @Message
    String requestOnce();

    @Message
    String requestWhy();

    @Message
    String requestWhyHint();

    @Message
    String flashRequested();

    @Message
    String refuseHelp();

    @Message
    String refuseLetter();

    @Message
    String refuseWhy();

    @Message
    String refuseWhyHint();

    @Message
    String recordHelp();

    @Message
    String flashRefused();
}
