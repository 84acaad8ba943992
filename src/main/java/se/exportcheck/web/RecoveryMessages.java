package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryGround;
import se.exportcheck.cases.recoveries.RecoveryGuard;
import se.exportcheck.cases.recoveries.RecoveryStatus;

/** The words of the field for recoveries, wherever one is named. */
@MessageBundle("recoveries")
public interface RecoveryMessages {

    @Message
    String one();

    @Message
    String many();

    /** Of a list: what it is about. */
    @Message
    String what();

    @Message
    String amount();

    @Message
    String where();

    /** By its number within the case. */
    @Message
    String numbered(int number);

    /** Why, by the words of the ordinance. */
    @Message
    String ground(RecoveryGround ground);

    /** The same of a region's own money, which the ordinance does not rule. */
    @Message
    String ownGround(RecoveryGround ground);

    /** Where it stands, to staff. */
    @Message
    String status(RecoveryStatus status);

    /** Where it stands, to the company. */
    @Message
    String publicStatus(RecoveryStatus status);

    /** A step with it as the words of a button. */
    @Message
    String step(RecoveryAction action);

    /** A step that was taken with it. */
    @Message
    String event(RecoveryAction action);

    /** What stands in the way of a step with it. */
    @Message
    String guard(RecoveryGuard guard);

    /** The decision in a few words. */
    @Message
    String decisionReclaims();

    @Message
    String decisionWithholds();

    @Message
    String decisionWaives();
}
