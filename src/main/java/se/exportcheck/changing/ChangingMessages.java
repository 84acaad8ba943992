package se.exportcheck.changing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeKind;

/** The words of the pages where a change is asked for and prepared. */
@MessageBundle("changing")
public interface ChangingMessages {

    @Message
    String heading();

    @Message
    String what();

    @Message
    String status();

    @Message
    String goOnWithDraft();

    @Message
    String prepare();

    @Message
    String chooseTitle();

    @Message
    String chooseText();

    @Message
    String kindHelp(ChangeKind kind);

    @Message
    String requestTitle(ChangeKind kind);

    @Message
    String nowEnds(String day);

    @Message
    String latestEnd(String day, int months);

    @Message
    String endOn();

    @Message
    String plan();

    @Message
    String planHint();

    @Message
    String costs();

    @Message
    String costsHint();

    @Message
    String plannedNow(String amount);

    @Message
    String planRule(String share, String granted);

    @Message
    String whenNeeded(String share, String amount);

    @Message
    String reasons();

    @Message
    String reasonsHint();

    @Message
    String applies();

    @Message
    String send();

    @Message
    String save();

    @Message
    String signatorySends();

    @Message
    String requestInstead(ChangeKind kind);

    @Message
    String wishHeading();

    @Message
    String costType();

    @Message
    String inForce();

    @Message
    String wanted();

    @Message
    String sum();

    @Message
    String soughtGrant();

    @Message
    String grantInForce();

    @Message
    String proposalHeading();

    @Message
    String outcome();

    @Message
    String approvedCost();

    @Message
    String granted();

    @Message
    String reasonsOfDecision();

    @Message
    String reasonsOfDecisionHint();

    @Message
    String presenter();

    @Message
    String decision();

    @Message
    String readDecision();

    @Message
    String next();

    @Message
    String history();

    @Message
    String stepHelp(ChangeAction action);

    @Message
    String verdictLegend();

    @Message
    String verdict(ProposalForm.Verdict verdict);

    @Message
    String grantPart();

    @Message
    String sendProposal();

    @Message
    String formIsOld();

    @Message
    String draftChanged();

    @Message
    String endOnMissing();

    @Message
    String noDay();

    @Message
    String endOnNotLater(String day);

    @Message
    String endOnTooLate(String day);

    @Message
    String endOnBetween(String first, String last);

    @Message
    String planMissing();

    @Message
    String amountsMissing();

    @Message
    String reasonsMissing();

    @Message
    String costAtMost(String most);

    @Message
    String amountMissing();

    @Message
    String amountBetween(String least, String most);

    @Message
    String claimsMeanwhile();

    @Message
    String flashSent();

    @Message
    String flashSaved();

    @Message
    String flashReviewed();

    @Message
    String flashWithdrawn();

    @Message
    String flashProposed();

    @Message
    String hearing();

    @Message
    String hearingHint();
}
