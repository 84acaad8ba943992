package se.exportcheck.banking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.payments.BankAnswer;
import se.exportcheck.payments.BankFault;
import se.exportcheck.payments.BankFile;

/** The words of payment files and of what the bank answers. */
@MessageBundle("banking")
public interface BankingMessages {

    @Message
    String files();

    @Message
    String filesIntro();

    @Message
    String newFile();

    @Message
    String filesNone();

    @Message
    String fileNumber();

    @Message
    String made();

    @Message
    String by();

    @Message
    String execution();

    @Message
    String payments();

    @Message
    String total();

    @Message
    String fileTitle(String messageId);

    @Message
    String checksum();

    @Message
    String fetch();

    @Message
    String fetchHelp();

    @Message
    String inFile();

    @Message
    String paymentNumber();

    @Message
    String claim();

    @Message
    String company();

    @Message
    String amount();

    @Message
    String status();

    @Message
    String returned();

    @Message
    String claimOf(CaseNumber number, int ordinal);

    @Message
    String newFileIntro();

    @Message
    String nothingToSend();

    @Message
    String whichPayments();

    @Message
    String claimToSend(CaseNumber number, int ordinal, String company, String amount);

    @Message
    String toAccount(String account, String holder);

    @Message
    String executionHint();

    @Message
    String make();

    @Message
    String allChecked();

    @Message
    String notChecked();

    @Message
    String lookedUpHint();

    @Message
    String fetchCsv();

    @Message
    String unknown();

    @Message
    String unknownHelp();

    @Message
    String heldUp();

    @Message
    String nothingChosen();

    @Message
    String chosenIsGone();

    @Message
    String dayWrong();

    @Message
    String dayNotBanking(int days);

    @Message
    String noPayingAccount();

    @Message
    String answers();

    @Message
    String answersIntro();

    @Message
    String answerFile();

    @Message
    String answerFileHint();

    @Message
    String take();

    @Message
    String answersNone();

    @Message
    String answersTaken();

    @Message
    String answerNumber();

    @Message
    String answerKind();

    @Message
    String takenAt();

    @Message
    String answerTitle(String messageId);

    @Message
    String takenBy(String name, String moment);

    @Message
    String others(int others);

    @Message
    String noneOfOurs();

    @Message
    String ourPayments();

    @Message
    String effectTitle();

    @Message
    String reason();

    @Message
    String look();

    @Message
    String flashMade();

    @Message
    String flashTaken();

    @Message
    String kind(BankFile.Kind bankFileKind);

    @Message
    String effect(BankAnswer.Effect effect);

    @Message
    String fault(BankFault fault);
}
