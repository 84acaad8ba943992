package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.setoffs.Lapse;
import se.exportcheck.cases.setoffs.SetOffAction;
import se.exportcheck.cases.setoffs.SetOffGuard;
import se.exportcheck.cases.setoffs.SetOffStatus;

/** The words about what is taken from a payment for what a company owes. */
@MessageBundle("setoffs")
public interface SetOffMessages {

    @Message
    String one();

    @Message
    String many();

    /** By its number within the case of the debt. */
    @Message
    String numbered(int number);

    /** Of a list: what it is about. */
    @Message
    String what();

    @Message
    String amount();

    @Message
    String where();

    @Message
    String payment();

    @Message
    String paymentOf(CaseNumber number, int claim);

    /** Where it stands, to staff. */
    @Message
    String status(SetOffStatus status);

    /** Where it stands, to the company. */
    @Message
    String publicStatus(SetOffStatus status);

    /** A step with it as the words of a button. */
    @Message
    String step(SetOffAction action);

    /** A step that was taken with it. */
    @Message
    String event(SetOffAction action);

    /** Why nothing was set off. */
    @Message
    String lapse(Lapse why);

    /** What stands in the way of a step with it. */
    @Message
    String guard(SetOffGuard guard);

    @Message
    String heading(String amount);

    @Message
    String aboutHeading();

    @Message
    String debt();

    @Message
    String debtOf(CaseNumber number, int recovery);

    @Message
    String debtLeft();

    @Message
    String decidedPayment();

    @Message
    String toSetOff();

    @Message
    String toBank();

    @Message
    String told();

    @Message
    String lastDay();

    @Message
    String reply();

    @Message
    String noReply();

    @Message
    String presenter();

    @Message
    String reasons();

    @Message
    String bookedOn();

    @Message
    String recordTitle();

    @Message
    String readDecision();

    @Message
    String next();

    @Message
    String history();

    @Message
    String waitsFor();

    @Message
    String appealUntil(String day);

    @Message
    String appealAfterReceipt();

    @Message
    String beginTitle();

    @Message
    String beginText();

    @Message
    String noPayments();

    @Message
    String whichPayment();

    @Message
    String paymentToChoose(CaseNumber number, int claim, String amount);

    @Message
    String howMuch();

    @Message
    String howMuchHint(String debt);

    @Message
    String messageLabel();

    @Message
    String messageHint();

    @Message
    String send();

    @Message
    String choosePayment();

    @Message
    String amountMissing();

    @Message
    String lastDayWrong();

    @Message
    String dayLabel(SetOffAction action);

    @Message
    String dayWrong();

    @Message
    String textLabel(SetOffAction action);

    @Message
    String textMissing(SetOffAction action);

    @Message
    String stepHelp(SetOffAction action);

    @Message
    String wholeSetOff();

    @Message
    String flashBegun();

    @Message
    String flashAnswered();

    @Message
    String flashDone();

    @Message
    String ofPayment(String amount, String left);

    @Message
    String payoutRow();

    @Message
    String viaSetOff();

    @Message
    String decisionHeading();

    @Message
    String decides(String region, String company, String amount);

    @Message
    String factsHeading();

    @Message
    String ofDebt(String amount, String day, CaseNumber number);

    @Message
    String ofClaim(String payment, String day, CaseNumber number);

    @Message
    String leaves(String amount, String left);

    @Message
    String ruleHeading();

    @Message
    String rule();

    @Message
    String hearingHeading();

    @Message
    String replied();

    @Message
    String notReplied();

    @Message
    String whenHeading();

    @Message
    String when();

    @Message
    String lapses();

    /** What it means that a court has overturned one. */
    @Message
    String judged();

    /** In the diary sheet of the case of the payment. */
    @Message
    String diary(int claim, CaseNumber number);

    @Message
    String answerDiary();
}
