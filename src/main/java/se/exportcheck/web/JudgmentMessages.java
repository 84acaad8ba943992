package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.schemes.Ruling;

/** The words for what courts have made of decisions. */
@MessageBundle("judgments")
public interface JudgmentMessages {

    @Message
    String decisionHeading(String court);

    @Message
    String decidedByCourt(String court, String day);

    @Message
    String readAppeal();

    @Message
    String isVoid();

    @Message
    String toRecover(String amount);

    @Message
    String toRecoverHelp();

    @Message
    String toRecoverForCompany(String amount);

    @Message
    String resultHint();

    @Message
    String changedLegend();

    @Message
    String changedHint();

    @Message
    String outcomeAsked();

    @Message
    String granted();

    @Message
    String grantedHint();

    @Message
    String approvedCost();

    @Message
    String approvedCostHint();

    @Message
    String endOn();

    @Message
    String endOnHint();

    @Message
    String notUnderReview();

    @Message
    String setOffNotChanged();

    @Message
    String outcomeMissing();

    @Message
    String grantedMissing();

    @Message
    String costMissing();

    @Message
    String whereAsked();

    @Message
    String toRegion();

    @Message
    String toCourt();

    @Message
    String toCourtHint();

    @Message
    String noticeNumber();

    @Message
    String noticeNumberHint();

    @Message
    String noticeNumberMissing();

    @Message
    String nowGranted(String amount);

    @Message
    String nowNothing();

    @Message
    String changed();

    @Message
    String triedAgain(Ruling ruling);

    @Message
    String noLonger();
}
