package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import se.exportcheck.cases.disclosures.DisclosureAction;
import se.exportcheck.cases.disclosures.DisclosureGuard;
import se.exportcheck.cases.disclosures.DisclosureStatus;
import se.exportcheck.cases.disclosures.Way;

/** The words of requests for documents of a case. */
@MessageBundle("disclosing")
public interface DisclosureMessages {

    /** A step as the words of a button. */
    @Message
    String step(DisclosureAction action);

    /** What stands in the way of a step. */
    @Message
    String guard(DisclosureGuard guard);

    /** That a step was taken. */
    @Message
    String event(DisclosureAction action);

    /** What a step means, on its page. */
    @Message
    String stepHelp(DisclosureAction action);

    @Message
    String status(DisclosureStatus status);

    @Message
    String way(Way way);

    @Message
    String sentBy(Way way);

    @Message
    String listTitle();

    @Message
    String listHelp();

    @Message
    String listLink();

    @Message
    String register();

    @Message
    String none();

    @Message
    String one(int ordinal);

    @Message
    String numberHeading();

    @Message
    String arrived();

    @Message
    String statusHeading();

    @Message
    String answerBy();

    @Message
    String registerHelp(int days);

    @Message
    String arrivedOn();

    @Message
    String arrivedWrong();

    @Message
    String wayAsked();

    @Message
    String requester();

    @Message
    String requesterHint();

    @Message
    String anonymous();

    @Message
    String reach();

    @Message
    String reachHint();

    @Message
    String fetched();

    @Message
    String wanted();

    @Message
    String wantedHint();

    @Message
    String save();

    @Message
    String flashRegistered();

    @Message
    String flashTaken();

    @Message
    String examine();

    @Message
    String companySees();

    @Message
    String stepsHeading();

    @Message
    String heldUp();

    @Message
    String toTerms();

    @Message
    String happened();

    @Message
    String given();

    @Message
    String givenAsked();

    @Message
    String givenToo();

    @Message
    String givenHint();

    @Message
    String givenMissing();

    @Message
    String nothingToGive();

    @Message
    String makeCopy();

    @Message
    String maskedCopy(int places);

    @Message
    String file(String kind);

    @Message
    String note();

    @Message
    String extent();

    @Message
    String whole();

    @Message
    String partly();

    @Message
    String extentMissing();

    @Message
    String parts();

    @Message
    String partsHint();

    @Message
    String groundAsked();

    @Message
    String otherGround();

    @Message
    String ground();

    @Message
    String groundHint();

    @Message
    String reasonsTold();

    @Message
    String reasonsDecided();

    @Message
    String reasonsHint();

    @Message
    String sayThis();

    @Message
    String sayWords();

    @Message
    String refusedHeading();

    @Message
    String reasons();

    @Message
    String howSent();

    @Message
    String howSentMissing();

    @Message
    String letterSv();

    @Message
    String letterEn();

    @Message
    String diaryAsked();

    @Message
    String diaryDecided();

    @Message
    String letterTitle(boolean whole);

    @Message
    String letterNumber();

    @Message
    String letterDay();

    @Message
    String letterTo();

    @Message
    String letterRequester();

    @Message
    String letterRequest();

    @Message
    String extentShort();

    @Message
    String groundShort();

    @Message
    String letterRequested(LocalDate day);

    @Message
    String letterDecision(String region, boolean whole);

    @Message
    String letterParts();

    @Message
    String letterGround(String provision);

    @Message
    String letterCourt(String court);

    @Message
    String letterAppealTo(String region, String email);

    @Message
    String terms();

    @Message
    String termsIntro();

    @Message
    String days();

    @Message
    String daysHint();

    @Message
    String court();

    @Message
    String courtHint();

    @Message
    String noCourt();

    @Message
    String appealSv();

    @Message
    String appealEn();

    @Message
    String appealHint();

    @Message
    String wantedShort();

    @Message
    String requesterShort();

    @Message
    String reachShort();

    @Message
    String onDelegation(String committee, String item);
}
