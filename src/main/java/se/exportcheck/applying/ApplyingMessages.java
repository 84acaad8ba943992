package se.exportcheck.applying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;
import java.time.LocalDate;
import se.exportcheck.applying.TaskList.Topic;
import se.exportcheck.people.Region;

/** The words of the company's journey. */
@MessageBundle("applying")
interface ApplyingMessages {

    @Message
    String myCasesTitle();

    @Message
    String newCase();

    @Message
    String waitingHeading();

    @Message
    String nothingWaits();

    @Message
    String lastDay(LocalDate day);

    @Message
    String lateSince(LocalDate day);

    @Message
    String draftUntil(LocalDate day);

    @Message
    String casesHeading();

    @Message
    String noCases();

    @Message
    String noCasesHelp();

    @Message
    String untitled();

    @Message
    String columnCase();

    @Message
    String columnCompany();

    @Message
    String columnStatus();

    @Message
    String columnAmount();

    @Message
    String draftNumber();

    @Message
    String flashDeleted();

    @Message
    String flashCompany();

    @Message
    String flashSaved();

    @Message
    String newCaseTitle();

    @Message
    String newCaseCall();

    @Message
    String callClosesOn(LocalDate day);

    @Message
    String callAlwaysOpen();

    @Message
    String newCaseCompany();

    @Message
    String newCaseBegin();

    @Message
    String noOpenCall();

    @Message
    String noOpenCallHelp();

    @Message
    String addCompany();

    @Message
    String earlierHeading();

    @Message
    String earlierHelp();

    @Message
    String another();

    @Message
    String anotherYes();

    @Message
    String newCompanyTitle();

    @Message
    String newCompanyHelp();

    @Message
    String newCompanyCheck();

    @Message
    String organisationNumber();

    @Message
    String organisationNumberHint();

    @Message
    String companyName();

    @Message
    String yourName();

    @Message
    String yourEmail();

    @Message
    String addThisCompany();

    @Message
    String knownHeading();

    @Message
    String knownHelp();

    @Message
    String contactRegion(Region region);

    @Message
    String taskListProgress(long done, int all);

    @Message
    String taskListSaved();

    @Message
    String taskListKept(LocalDate day);

    @Message
    String taskListCloses(LocalDate day);

    @Message
    String callHasClosed();

    @Message
    String topic(Topic topic);

    @Message
    String taskDone();

    @Message
    String taskNotBegun();

    @Message
    String taskCannotYet();

    @Message
    String savedBy(String who, Instant at);

    @Message
    String checkTask();

    @Message
    String deleteDraft();

    @Message
    String deleteTitle();

    @Message
    String deleteHelp();

    @Message
    String deleteYes();

    @Message
    String deleteNo();

    @Message
    String saveAndContinue();

    @Message
    String optional(String label);

    @Message
    String addRow();

    @Message
    String saveRow();

    @Message
    String cancelRow();

    @Message
    String changeRow(int number);

    @Message
    String removeRow(int number);

    @Message
    String done();

    @Message
    String conflictHeading(String who, Instant at);

    @Message
    String conflictHelp();

    @Message
    String conflictKeep(String who);

    @Message
    String conflictTheirs();

    @Message
    String warningHeading();

    @Message
    String warningHelp();

    @Message
    String flashUploaded();

    @Message
    String flashRemoved();

    @Message
    String flashReopened();

    @Message
    String flashAnswered();

    @Message
    String flashWithdrawn();

    @Message
    String officerChecks();

    @Message
    String officerChecksIntro();
}
