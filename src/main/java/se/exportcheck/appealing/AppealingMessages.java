package se.exportcheck.appealing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.appeals.AppealAction;

/** The words of the pages where it is kept what happens after a decision. */
@MessageBundle("appealing")
public interface AppealingMessages {

    @Message
    String postingTitle(String number);

    @Message
    String postingHeading();

    @Message
    String postingHelp();

    @Message
    String minutes();

    @Message
    String minutesHint();

    @Message
    String approvedOn();

    @Message
    String announcedOn();

    @Message
    String takenDownOn();

    @Message
    String takenDownHint();

    @Message
    String save();

    @Message
    String decisionOf(String day);

    @Message
    String dayMissing();

    @Message
    String dayInFuture();

    @Message
    String approvedBeforeDecision();

    @Message
    String announcedBeforeApproval();

    @Message
    String takenDownBeforeAnnounced();

    @Message
    String flashPosted();

    @Message
    String against();

    @Message
    String appellant();

    @Message
    String receivedOn();

    @Message
    String receivedOnHint();

    @Message
    String forwardBy();

    @Message
    String overdue();

    @Message
    String notifiedOn();

    @Message
    String notifiedOnHint();

    @Message
    String inTime();

    @Message
    String timely();

    @Message
    String late();

    @Message
    String lateMisinformed();

    @Message
    String lateReachedCourt();

    @Message
    String courtExamines();

    @Message
    String assessment();

    @Message
    String assessmentHint();

    @Message
    String court();

    @Message
    String courtNumber();

    @Message
    String judgment();

    @Message
    String summary();

    @Message
    String grounds();

    @Message
    String directToCourt();

    @Message
    String notAppealable();

    @Message
    String readDismissal();

    @Message
    String next();

    @Message
    String history();

    @Message
    String sendInHeading();

    @Message
    String sendInHelp();

    @Message
    String groundsAsked();

    @Message
    String groundsHint();

    @Message
    String fileOptional();

    @Message
    String send();

    @Message
    String registerHeading();

    @Message
    String registerHelp();

    @Message
    String groundsOptional();

    @Message
    String register();

    @Message
    String examineHeading();

    @Message
    String examineHelp(String day);

    @Message
    String courtExaminesHelp();

    @Message
    String misinformed();

    @Message
    String misinformedHint();

    @Message
    String reachedCourt();

    @Message
    String reachedCourtHint();

    @Message
    String no();

    @Message
    String yes();

    @Message
    String saveExamination();

    @Message
    String help(AppealAction appealAction);

    @Message
    String noteOf(AppealAction appealAction);

    @Message
    String judgmentHeading();

    @Message
    String resultAsked();

    @Message
    String judgedOn();

    @Message
    String summaryOptional();

    @Message
    String judgmentFile();

    @Message
    String saveJudgment();

    @Message
    String resumeHeading();

    @Message
    String resumeHelp();

    @Message
    String resumeReason();

    @Message
    String resume();

    @Message
    String choose();

    @Message
    String beforeDecision();

    @Message
    String beforeAppeal();

    @Message
    String assessmentMissing();

    @Message
    String notANumber();

    @Message
    String noteMissing();

    @Message
    String flashSentIn();

    @Message
    String flashRegistered();

    @Message
    String flashExamined();

    @Message
    String flashDone();

    @Message
    String flashJudged();

    @Message
    String flashResumed();
}
