package se.exportcheck.deciding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a decision on what is to be paid back, or not to be paid (2022:1468, 29 to 33 §§). */
@MessageBundle("recovered")
public interface RecoveryLetterMessages {

    @Message
    String reclaims(String region, String company, String amount, String day);

    @Message
    String withholds(String region, String amount);

    @Message
    String waives(String region, String company);

    @Message
    String leaves(String amount);

    @Message
    String groundsHeading();

    @Message
    String rule();

    @Message
    String circumstancesHeading();

    @Message
    String hearingHeading();

    @Message
    String unheard();

    @Message
    String replied();

    @Message
    String noReply();

    @Message
    String reductionHeading();

    @Message
    String interestHeading();

    @Message
    String interest(String day);

    @Message
    String interestRule();

    @Message
    String invoiced();
}
