package se.exportcheck.registering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the queue to the register of aid. */
@MessageBundle("registering")
public interface RegisteringMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String countOpen(long number);

    @Message
    String countLate(long number);

    @Message
    String openTitle();

    @Message
    String doneTitle();

    @Message
    String toDone();

    @Message
    String toOpen();

    @Message
    String nothingOpen();

    @Message
    String nothingDone();

    @Message
    String choose();

    @Message
    String chooseEntry(String number);

    @Message
    String caseNumber();

    @Message
    String company();

    @Message
    String grantedOn();

    @Message
    String amount();

    @Message
    String industry();

    @Message
    String status();

    @Message
    String due();

    @Message
    String reference();

    @Message
    String registeredOn();

    @Message
    String industryMissing();

    @Message
    String stateIndustry();

    @Message
    String exportChosen();

    @Message
    String exportAll();

    @Message
    String chooseSome();

    @Message
    String nothingToExport();

    @Message
    String exportTitle(long number);

    @Message
    String exportAbout(String name, String at);

    @Message
    String entriesInFile();

    @Message
    String downloadXlsx();

    @Message
    String downloadCsv();

    @Message
    String nextStep();

    @Message
    String confirmAll();

    @Message
    String allDone();

    @Message
    String fileSecret();

    @Message
    String confirmTitle();

    @Message
    String confirmHelp();

    @Message
    String whichEntries();

    @Message
    String referenceLabel();

    @Message
    String referenceHint();

    @Message
    String registeredOnLabel();

    @Message
    String doConfirm();

    @Message
    String entryTitle(long number);

    @Message
    String operation();

    @Message
    String beneficiary();

    @Message
    String organisationNumber();

    @Message
    String soleTrader();

    @Message
    String amountSek();

    @Message
    String amountEur();

    @Message
    String rate();

    @Message
    String rateOf(String rate, String source, String date);

    @Message
    String authority();

    @Message
    String instrument();

    @Message
    String grant();

    @Message
    String naceClass();

    @Message
    String regulation();

    @Message
    String legalBasis();

    @Message
    String exportedIn();

    @Message
    String replaces();

    @Message
    String replacesOther();

    @Message
    String reason();

    @Message
    String history();

    @Message
    String nothingYet();

    @Message
    String toCase(String number);

    @Message
    String industryTitle();

    @Message
    String industryHelp();

    @Message
    String sniCodeLabel();

    @Message
    String sniCodeHint();

    @Message
    String sniVersionLabel();

    @Message
    String saveIndustry();

    @Message
    String exportThis();

    @Message
    String codeWrong();

    @Message
    String versionMissing();

    @Message
    String dayWrong();

    @Message
    String dayOutside();

    @Message
    String flashExported();

    @Message
    String flashConfirmed();

    @Message
    String flashClassified();

    @Message
    String waiting(long open, long overdue);
}
