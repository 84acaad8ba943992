package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.reconsideration.ChangeGround;

/** The words of a decision that the region takes up again (omprövning), on pages and in the decision that changes it. */
@MessageBundle("reconsideration")
public interface ReconsiderationMessages {

    /** The ground as a choice. */
    @Message
    String ground(ChangeGround ground);

    /** What the ground means, and its place in the law. */
    @Message
    String hint(ChangeGround ground);

    /** The ground as a decision states it, with its place in the law. */
    @Message
    String stated(ChangeGround ground);

    @Message
    String heading();

    @Message
    String help();

    @Message
    String paused();

    @Message
    String appealed();

    @Message
    String inForce();

    @Message
    String decidedOn();

    @Message
    String outcome();

    @Message
    String granted();

    @Message
    String groundLegend();

    @Message
    String groundMissing();

    @Message
    String why();

    @Message
    String whyHint();

    @Message
    String begin();

    @Message
    String leaveHelp();

    @Message
    String leaveWhy();

    @Message
    String leave();

    @Message
    String flashBegun();

    @Message
    String flashLeft();

    @Message
    String going(String day, String ground);

    @Message
    String goingForCompany(String day);

    @Message
    String heardFirst();

    @Message
    String decisionHeading();

    @Message
    String changed(String day, String stated);

    @Message
    String grantedBefore(String amount);
}
