package se.exportcheck.recovering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.recoveries.RecoveryAction;

/** The words of the pages where a recovery is investigated, proposed and paid back. */
@MessageBundle("recovering")
public interface RecoveringMessages {

    @Message
    String openTitle();

    @Message
    String openText();

    @Message
    String granted();

    @Message
    String paid();

    @Message
    String toRecover();

    @Message
    String groundsLegend();

    @Message
    String groundsHint(boolean underOrdinance);

    @Message
    String grounds();

    @Message
    String circumstances();

    @Message
    String circumstancesHint();

    @Message
    String openIt();

    @Message
    String groundMissing();

    @Message
    String flashOpened();

    @Message
    String readDecision();

    @Message
    String next();

    @Message
    String history();

    @Message
    String aboutHeading();

    @Message
    String told();

    @Message
    String lastDay();

    @Message
    String reply();

    /** The day that the answer reached the region. */
    @Message
    String repliedOn();

    @Message
    String registerAnswerText(RecoveryAction action);

    @Message
    String cameOn(RecoveryAction action);

    @Message
    String cameOnWrong(String first);

    @Message
    String whatItSays(RecoveryAction action);

    @Message
    String saveAnswer(RecoveryAction action);

    @Message
    String flashAnswerRegistered();

    @Message
    String hearTitle();

    @Message
    String hearText();

    @Message
    String basis();

    @Message
    String basisHint();

    @Message
    String sendLetter();

    @Message
    String lastDayWrong();

    @Message
    String flashHeard();

    @Message
    String flashAnswered();

    @Message
    String flashHearingEnded();

    @Message
    String flashDropped();

    @Message
    String proposeTitle();

    @Message
    String withholdLegend();

    @Message
    String withholdHint(String amount);

    @Message
    String withholdYes(boolean underOrdinance);

    @Message
    String withholdNo();

    @Message
    String withholdMissing();

    @Message
    String reclaim();

    @Message
    String reclaimHint(String most);

    @Message
    String reclaimedAtMost(String most);

    @Message
    String ofReclaimable(String most);

    @Message
    String withheld();

    @Message
    String specialReasons();

    @Message
    String specialReasonsHint(boolean underOrdinance);

    @Message
    String reasons();

    @Message
    String reasonsHint();

    @Message
    String unheard();

    @Message
    String unheardHint();

    @Message
    String heard();

    @Message
    String notHeard();

    @Message
    String noReply();

    @Message
    String sendProposal();

    @Message
    String flashProposed();

    @Message
    String dispatchHelp();

    @Message
    String debtHeading();

    @Message
    String setAside();

    /** To staff: what came back by a debt that is not owed. */
    @Message
    String overpaid(String amount);

    /** The same to the company. */
    @Message
    String overpaidToYou(String amount);

    @Message
    String principalLeft();

    @Message
    String interestLeft();

    @Message
    String leftToPay();

    @Message
    String interestFrom();

    @Message
    String rateMissing(String day);

    @Message
    String invoiceComes();

    @Message
    String howCounted();

    @Message
    String interestRule(boolean underOrdinance);

    @Message
    String interestRows();

    @Message
    String days();

    @Message
    String fromUntil(String from, String until);

    @Message
    String count();

    @Message
    String principal();

    @Message
    String rate();

    @Message
    String lendingPlus(String lending);

    @Message
    String interest();

    @Message
    String noInterestYet();

    @Message
    String repayments();

    @Message
    String invoiceTitle();

    @Message
    String invoiceText();

    @Message
    String invoiceNumber();

    @Message
    String dueOn();

    @Message
    String dueOnWrong();

    @Message
    String payTo();

    @Message
    String payToHint();

    @Message
    String saveInvoice();

    @Message
    String flashInvoiced();

    @Message
    String repayTitle();

    @Message
    String repayText();

    @Message
    String paidOn();

    @Message
    String paidOnWrong(String first);

    @Message
    String amount();

    @Message
    String amountAtMost(String most);

    @Message
    String reference();

    @Message
    String referenceHint();

    @Message
    String saveRepayment();

    @Message
    String formIsOld();

    @Message
    String flashRepaid();

    @Message
    String flashSettled();

    @Message
    String stepHelp(RecoveryAction action);

    @Message
    String text(RecoveryAction action);

    @Message
    String payBackTitle();

    @Message
    String payBackText();

    @Message
    String refunds();

    @Message
    String refundAtMost(String most);

    @Message
    String savePayBack();

    @Message
    String flashPaidBack();

    @Message
    String flashPaidBackAll();

    @Message
    String correctTitle();

    @Message
    String correctText();

    @Message
    String which();

    @Message
    String whichMissing();

    @Message
    String why();

    @Message
    String whyHint();

    @Message
    String takeBack();

    @Message
    String flashCorrected();

    @Message
    String repaymentOf(String amount, String day, String reference);

    @Message
    String takenBackBecause(String reason);
}
