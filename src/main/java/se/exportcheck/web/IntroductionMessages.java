package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.introductions.IntroductionAction;
import se.exportcheck.cases.introductions.IntroductionGuard;
import se.exportcheck.cases.introductions.IntroductionStatus;

/** The words of introductions to partners. */
@MessageBundle("introductions")
public interface IntroductionMessages {

    @Message
    String status(IntroductionStatus status);

    @Message
    String step(IntroductionAction action);

    @Message
    String event(IntroductionAction action);

    @Message
    String guard(IntroductionGuard guard);

    @Message
    String title();

    @Message
    String intro();

    @Message
    String introOfficer();

    @Message
    String those();

    @Message
    String partnersHeading();

    @Message
    String noPartners();

    @Message
    String websiteOf(String partner);

    @Message
    String askPartner(String partner);

    @Message
    String suggestPartner(String partner);

    @Message
    String contactYourselves(String partner);

    @Message
    String unreachedOfficer(String partner);

    @Message
    String shownHeading();

    @Message
    String whatIsShown(String partner);

    @Message
    String suggestHelp(String partner);

    @Message
    String company();

    @Message
    String summary();

    @Message
    String summaryOfficer();

    @Message
    String summaryHint();

    @Message
    String contactName();

    @Message
    String contactEmail();

    @Message
    String contactPhone();

    @Message
    String contactPerson();

    @Message
    String consentLegend();

    @Message
    String consent(String region, String partner);

    @Message
    String consentMissing();

    @Message
    String send();

    @Message
    String sendSuggestion();

    @Message
    String formIsOld();

    @Message
    String one(String partner);

    @Message
    String state();

    @Message
    String consented();

    @Message
    String consentedBy(String name, String moment);

    @Message
    String noConsent();

    @Message
    String answer();

    @Message
    String suggestedHeading();

    @Message
    String suggestedText(String partner);

    @Message
    String suggestedUnreached(String partner);

    @Message
    String waitsForCompany();

    @Message
    String withdrawHeading();

    @Message
    String withdrawText(String partner);

    @Message
    String history();

    @Message
    String caseHeading();

    @Message
    String caseLink();

    @Message
    String caseLinkOfficer();

    @Message
    String refusedHeading();

    @Message
    String refusedText();

    @Message
    String listTitle();

    @Message
    String listIntro();

    @Message
    String listNone();

    @Message
    String from(String moment);

    @Message
    String partnerSees();

    @Message
    String answerLegend();

    @Message
    String answerNote();

    @Message
    String answerNoteHint();

    @Message
    String answerMissing();

    @Message
    String sendAnswer();

    @Message
    String flashAsked();

    @Message
    String flashSuggested();

    @Message
    String flashTurnedDown();

    @Message
    String flashOwnContact();

    @Message
    String flashWithdrawn();

    @Message
    String flashRetracted();

    @Message
    String retractHeading();

    @Message
    String retractText();

    @Message
    String flashAnswered();

    @Message
    String reportTitle(int year);

    @Message
    String reportLink();

    @Message
    String reportIntro();

    @Message
    String reportNone();

    @Message
    String reportDefine();

    @Message
    String partner();

    @Message
    String written();

    @Message
    String shared();

    @Message
    String answered();

    @Message
    String contacted();

    @Message
    String accepted();

    @Message
    String declined();

    @Message
    String ownContact();

    @Message
    String turnedDown();

    @Message
    String withdrawn();
}
