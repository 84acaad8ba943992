package se.exportcheck.applying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;
import java.time.LocalDate;
import se.exportcheck.cases.CaseStatus;

/** The words of a received case as the company reads it. */
@MessageBundle("applyingCase")
interface CompanyCaseMessages {

    @Message
    String milestones();

    @Message
    String milestone(Milestone milestone);

    @Message
    String waits(CaseStatus status);

    @Message
    String until(LocalDate day);

    @Message
    String lastClaim(LocalDate day);

    @Message
    String followUpWaits();

    @Message
    String answerFollowUp(int months);

    @Message
    String prepareClaim();

    @Message
    String continueClaim();

    @Message
    String writeReport();

    @Message
    String changeReport();

    @Message
    String factsHeading();

    @Message
    String received();

    @Message
    String applied();

    @Message
    String decision();

    @Message
    String granted();

    @Message
    String paid();

    @Message
    String period();

    @Message
    String periodOf(String from, String to);

    @Message
    String officer();

    @Message
    String inquiriesHeading();

    @Message
    String documentsHeading();

    @Message
    String timelineHeading();

    @Message
    String askedAt(Instant at, LocalDate day);

    @Message
    String answeredBy(String who, Instant at);

    @Message
    String itemsHeading();

    @Message
    String uploadedHeading();

    @Message
    String answer();

    @Message
    String sendAnswer();

    @Message
    String withdrawTitle();

    @Message
    String withdrawHelp();

    @Message
    String withdrawReason();

    @Message
    String withdrawYes();

    @Message
    String withdrawNo();

    @Message
    String withdrawNot();
}
