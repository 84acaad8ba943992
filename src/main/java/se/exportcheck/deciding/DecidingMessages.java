package se.exportcheck.deciding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.money.Kronor;

/** The words of the pages where decisions are made, sent and answered. */
@MessageBundle("deciding")
public interface DecidingMessages {

    @Message
    String decideTitle(CaseNumber number);

    @Message
    String decideHeading();

    @Message
    String rectifyHeading();

    @Message
    String rectifyHelp();

    @Message
    String rectifyWrong();

    @Message
    String rectifyWrongHint();

    @Message
    String rectifyRight();

    @Message
    String rectifyGranted();

    @Message
    String rectifyGrantedHint(String amount);

    @Message
    String rectifyAmountWrong();

    @Message
    String rectifyBetween(Kronor least, Kronor most);

    @Message
    String rectifyHearing();

    @Message
    String rectifyHearingHint();

    @Message
    String rectify();

    @Message
    String rectifyLink();

    @Message
    String flashRectified();

    @Message
    String dismissAppeal();

    @Message
    String dismissAppealHelp();

    @Message
    String recordDismissal();

    @Message
    String recordDismissalReasons();

    @Message
    String returnAppeal();

    @Message
    String proposalHeading();

    @Message
    String caseHeading();

    @Message
    String company();

    @Message
    String organisationNumber();

    @Message
    String venture();

    @Message
    String applied();

    @Message
    String received();

    @Message
    String wholeCase();

    @Message
    String previewHeading();

    @Message
    String previewHelp();

    @Message
    String goOn();

    @Message
    String sendBack();

    @Message
    String outcome();

    @Message
    String granted();

    @Message
    String share();

    @Message
    String approvedCost();

    @Message
    String reasons();

    @Message
    String presenter();

    @Message
    String basis();

    @Message
    String withdrawnByCompany();

    @Message
    String confirmTitle(CaseNumber number);

    @Message
    String confirmHeading();

    @Message
    String confirmHelp();

    @Message
    String decide();

    @Message
    String sendBackTitle(CaseNumber number);

    @Message
    String sendBackHeading();

    @Message
    String sendBackHelp();

    @Message
    String sendBackReason();

    @Message
    String dispatchTitle(CaseNumber number);

    @Message
    String dispatchHeading();

    @Message
    String withhold();

    @Message
    String withholdHint();

    @Message
    String namesWithheld(String name, String at);

    @Message
    String decided();

    @Message
    String decidedByOn(String name, String day);

    @Message
    String recipient();

    @Message
    String contact();

    @Message
    String contactPerson(String name, String email);

    @Message
    String readDecision();

    @Message
    String dispatchGrant(int days);

    @Message
    String dispatchOther();

    @Message
    String dispatch();

    @Message
    String allDecisions();

    @Message
    String changeKind();

    @Message
    String wantedEnd();

    @Message
    String newEnd();

    @Message
    String changeReasons();

    @Message
    String wholeChange();

    @Message
    String wholeRecovery();

    @Message
    String dispatchChange();

    @Message
    String heldUp();

    @Message
    String acceptTitle(CaseNumber number);

    @Message
    String acceptHeading();

    @Message
    String acceptGrant(String amount);

    @Message
    String acceptLastDay(String day);

    @Message
    String conditions();

    @Message
    String acceptLegend();

    @Message
    String acceptLabel();

    @Message
    String accept();

    @Message
    String declineInstead();

    @Message
    String declineTitle(CaseNumber number);

    @Message
    String declineHeading();

    @Message
    String declineHelp(String amount);

    @Message
    String declineReason();

    @Message
    String declineReasonHint();

    @Message
    String decline();

    @Message
    String lapseTitle(CaseNumber number);

    @Message
    String lapseHeading();

    @Message
    String lapseLastDay(String day);

    @Message
    String lapseHelp();

    @Message
    String lapse();

    @Message
    String decisionTitle(CaseNumber number);

    @Message
    String readHelp();

    @Message
    String read();

    @Message
    String readOn(String moment);

    @Message
    String pdfSv();

    @Message
    String pdfEn();

    @Message
    String documentSv();

    @Message
    String documentEn();

    @Message
    String noDocument(String day);

    @Message
    String checksum();

    @Message
    String flashDecided();

    @Message
    String flashSentBack();

    @Message
    String flashDispatched();

    @Message
    String flashAccepted();

    @Message
    String flashDeclined();

    @Message
    String flashLapsed();

    @Message
    String flashRead();

    @Message
    String yourLimit(String limit, String amount);

    @Message
    String noDelegation();

    @Message
    String othersMayDecide();

    @Message
    String deputyFor(String post);

    @Message
    String committeeDecides();

    @Message
    String recordTitle(CaseNumber number);

    @Message
    String recordHeading();

    @Message
    String recordHelp();

    @Message
    String body();

    @Message
    String bodyCommittee();

    @Message
    String bodyChair();

    @Message
    String bodyChairHint();

    @Message
    String committee();

    @Message
    String decidedOn();

    @Message
    String decidedOnHint(String day);

    @Message
    String minute();

    @Message
    String minuteHint();

    @Message
    String chair();

    @Message
    String onlyChair();

    @Message
    String urgency();

    @Message
    String record();

    @Message
    String bodyUnknown();

    @Message
    String dayMissing();

    @Message
    String dayOutside(LocalDate first);

    @Message
    String rateMissing(LocalDate day);

    @Message
    String minuteMissing();

    @Message
    String chairMissing();

    @Message
    String urgencyMissing();

    @Message
    String flashRecorded();

    @Message
    String aidCeiling();

    @Message
    String aidUsed();

    @Message
    String aidAdded();

    @Message
    String aidAfter();

    @Message
    String aidLeft();

    @Message
    String aidTooMuch();

    @Message
    String aidWhole();

    @Message
    String aidHeading();

    @Message
    String begunBeforeSent(String start);

    @Message
    String priority();
}
