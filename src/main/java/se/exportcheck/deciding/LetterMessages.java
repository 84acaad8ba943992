package se.exportcheck.deciding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.changes.ChangeKind;

/** The words of a decision as a letter. */
@MessageBundle("decision")
public interface LetterMessages {

    @Message
    String title(CaseNumber number);

    @Message
    String translation();

    @Message
    String translationNote();

    @Message
    String heading(Outcome outcome);

    @Message
    String changed(ChangeKind kind);

    @Message
    String notChanged(ChangeKind kind);

    @Message
    String changeReceivedOn();

    @Message
    String changedDecision();

    @Message
    String extended(String region, String company, String end, String before);

    @Message
    String restOfTimeRefused(String wanted);

    @Message
    String replanned(String region, String company, String share, String cost, String amount);

    @Message
    String lowered(String before);

    @Message
    String restOfPlanRefused();

    @Message
    String notExtended(String region, String company, String wanted, String end);

    @Message
    String notReplanned(String region, String company);

    @Message
    String restApplies(String day);

    @Message
    String number();

    @Message
    String decidedOn();

    @Message
    String scheme();

    @Message
    String schemeVersion(String name, int version);

    @Message
    String legalBasis();

    @Message
    String party();

    @Message
    String organisationNumber();

    @Message
    String personalNumber();

    @Message
    String receivedOn();

    @Message
    String grant(String region, String company, String amount, String share, String cost, String start, String end);

    @Message
    String restRefused(String applied);

    @Message
    String refusal(String region, String company, String applied);

    @Message
    String dismissal(String region, String company);

    @Message
    String writeOff(String region, String company);

    @Message
    String ended(String day, String amount);

    @Message
    String measureHeading();

    @Message
    String markets();

    @Message
    String costsHeading();

    @Message
    String costType();

    @Message
    String amount();

    @Message
    String planned();

    @Message
    String approved();

    @Message
    String conditionsHeading();

    @Message
    String reasonsHeading();

    @Message
    String unmet();

    @Message
    String aidHeading();

    @Message
    String aidIs(String title, String journal);

    @Message
    String aidAmount(String amount, String euro, String rate, String source, String date);

    @Message
    String aidCeiling(String ceiling);

    @Message
    String paymentHeading();

    @Message
    String paymentAccept(int days);

    @Message
    String paymentPeriod(String end, String paid);

    @Message
    String paymentClaim(int most, String last);

    @Message
    String deciderHeading();

    @Message
    String decidedBy(String name, String title);

    @Message
    String decidedUnnamed(String region);

    @Message
    String unnamedUnder();

    @Message
    String decidedByName(String name);

    @Message
    String decidedAtMeeting(String committee, String day, String minute);

    @Message
    String decidedByChair(String name, String committee);

    @Message
    String onDelegation(String committee, String item);

    @Message
    String asDeputy();

    @Message
    String presentedBy(String name);

    @Message
    String appealHeading();

    @Message
    String delayRefused();

    @Message
    String delayRefusal(String region, String company, String day);

    @Message
    String delayGoesOn();

    @Message
    String delayNotAppealable();

    @Message
    String notAppealable();

    @Message
    String rectifiedHeading();

    @Message
    String rectified(String region, String day, String company);

    @Message
    String rectifiedUnder();

    @Message
    String rectifiedWrong();

    @Message
    String rectifiedRight();

    @Message
    String rectifiedGranted(String amount);

    @Message
    String rectifiedHearing();

    @Message
    String rectifiedStands();

    @Message
    String lateAppealHeading();

    @Message
    String lateAppeal(String region, String appellant);

    @Message
    String lateAppealDays(String decided, String notified, String last, String received);

    @Message
    String appealReceivedOn();

    @Message
    String appealToCourt(String court);

    @Message
    String appealContents(String number, String day);

    @Message
    String appealToRegion(String region, String email);

    @Message
    String appealWithin();

    @Message
    String appealForwarded();

    @Message
    String reviewWho();

    @Message
    String reviewWhat();

    @Message
    String reviewContents(String number, String day);

    @Message
    String reviewWhere(String court, String address);

    @Message
    String reviewWithin(String board);

    @Message
    String reviewDelegated();

    @Message
    String reviewLater();

    @Message
    String recoveryHeading();

    @Message
    String recovery();

    @Message
    String recoveryByConditions();

    @Message
    String publicHeading();

    @Message
    String publicAccess();

    @Message
    String otherHelpHeading();

    @Message
    String otherHelp();

    @Message
    String contactHeading();

    @Message
    String contact(String name, String email, String phone);

    @Message
    String priorityHeading();

    @Message
    String priorityRule();

    @Message
    String attachmentsHeading();

    @Message
    String attachmentsHelp();

    @Message
    String attachedApplication(String received);

    @Message
    String attachedRequest(String received);

    @Message
    String attached(String kind, String received);

    @Message
    String attachedFiles(String kind, long files, String received);
}
