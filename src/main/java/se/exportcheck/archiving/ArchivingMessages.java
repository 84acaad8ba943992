package se.exportcheck.archiving;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The words of the archive. */
@MessageBundle("archiving")
public interface ArchivingMessages {

    @Message
    String tab();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String planLink();

    @Message
    String dueHeading();

    @Message
    String dueNone();

    @Message
    String choose();

    @Message
    String chosenNone();

    @Message
    String chosenGone();

    @Message
    String caseNumber();

    @Message
    String company();

    @Message
    String decidedOn();

    @Message
    String keptUntil();

    @Message
    String inTheWay();

    @Message
    String nothing();

    @Message
    String planKeepsAll();

    @Message
    String planRemoves();

    @Message
    String alwaysKept();

    @Message
    String listsHeading();

    @Message
    String listsNone();

    @Message
    String list();

    @Message
    String listTitle(Long number);

    @Message
    String protocolTitle(Long number);

    @Message
    String status();

    @Message
    String proposedBy();

    @Message
    String numberOfCases();

    @Message
    String casesHeading();

    @Message
    String removesHeading();

    @Message
    String leftOut();

    @Message
    String heldUp();

    @Message
    String reason();

    @Message
    String leaveOutHeading();

    @Message
    String whichCase();

    @Message
    String caseMissing();

    @Message
    String rejectHeading();

    @Message
    String rejectHelp();

    @Message
    String approveHelp();

    @Message
    String carryOutHelp();

    @Message
    String eventsHeading();

    @Message
    String protocolHeading();

    @Message
    String files();

    @Message
    String applications();

    @Message
    String letters();

    @Message
    String contacts();

    @Message
    String texts();

    @Message
    String filesHeading();

    @Message
    String fileKind();

    @Message
    String fileCame();

    @Message
    String fileSize();

    @Message
    String checksum();

    @Message
    String planTitle();

    @Message
    String planIntro();

    @Message
    String planClasses();

    @Message
    String planBasis();

    @Message
    String planBasisHint();

    @Message
    String planSave();

    @Message
    String planUnchanged();

    @Message
    String planHistory();

    @Message
    String planHistoryNone();

    @Message
    String when();

    @Message
    String what();

    @Message
    String rule();

    @Message
    String isDisposed();

    @Message
    String isKept();

    @Message
    String caseTitle(String number);

    @Message
    String caseHeading();

    @Message
    String keptOpen();

    @Message
    String keptUntilText(LocalDate day);

    @Message
    String disposedText(LocalDate day);

    @Message
    String toProtocol();

    @Message
    String holdsHeading();

    @Message
    String holdsHelp();

    @Message
    String holdsNone();

    @Message
    String holding();

    @Message
    String lifted();

    @Message
    String ground();

    @Message
    String holdReason();

    @Message
    String holdReasonHint();

    @Message
    String place();

    @Message
    String placeHeading();

    @Message
    String lift();

    @Message
    String liftTitle();

    @Message
    String liftHelp();

    @Message
    String liftReason();

    @Message
    String liftSave();

    @Message
    String flashHeld();

    @Message
    String flashLifted();

    @Message
    String flashProposed();

    @Message
    String flashApproved();

    @Message
    String flashRejected();

    @Message
    String flashLeftOut();

    @Message
    String flashCarriedOut();

    @Message
    String flashPlan();

    @Message
    String propose();

    @Message
    String packageHeading();

    @Message
    String packageHelp();

    @Message
    String packageFetch();

    @Message
    String copiesLink();

    @Message
    String programmesTitle();

    @Message
    String programmesIntro();

    @Message
    String programmesCaption();

    @Message
    String programmesNone();

    @Message
    String schemeVersion();

    @Message
    String versionOf(String code, int number);

    @Message
    String notSaid();

    @Message
    String programmeHeading();

    @Message
    String programmeDay();

    @Message
    String programmeBasis();

    @Message
    String programmeBasisHint();

    @Message
    String programmeSave();

    @Message
    String programmesLink();

    @Message
    String versionMissing();

    @Message
    String lastDayMissing();

    @Message
    String flashProgramme();

    @Message
    String programmeMissing();

    @Message
    String packageLink();

    @Message
    String deliveriesTitle(String number);

    @Message
    String deliveriesHeading();

    @Message
    String deliveriesIntro();

    @Message
    String packagesCaption();

    @Message
    String packagesNone();

    @Message
    String packageName();

    @Message
    String packageFiles();

    @Message
    String packageOmitted(int number);

    @Message
    String deliveredTo();

    @Message
    String deliveredNot();

    @Message
    String receiptOf();

    @Message
    String receiptNone();

    @Message
    String receiptLink();

    @Message
    String deliverHeading();

    @Message
    String whichPackage();

    @Message
    String archiveName();

    @Message
    String archiveNameHint();

    @Message
    String deliveredOn();

    @Message
    String deliverSave();

    @Message
    String receiptTitle();

    @Message
    String receiptHelp();

    @Message
    String receiptReference();

    @Message
    String receiptReferenceHint();

    @Message
    String receivedOn();

    @Message
    String receiptSave();

    @Message
    String packageMissing();

    @Message
    String dayBetween(LocalDate first, LocalDate last);

    @Message
    String flashDelivered();

    @Message
    String flashReceipt();

    @Message
    String deliveryLegend();

    @Message
    String deliveryDemanded();

    @Message
    String deliveryHint();

    @Message
    String isDemanded();

    @Message
    String isNotDemanded();
}
