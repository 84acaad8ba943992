package se.exportcheck.reviewing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.math.BigDecimal;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.Pile;
import se.exportcheck.cases.followup.Response;
import se.exportcheck.schemes.ChecklistItem;

/** The words of the staff's pages. */
@MessageBundle("reviewing")
interface ReviewingMessages {

    // The list of cases

    @Message
    String casesTitle();

    @Message
    String statuses();

    @Message
    String allStatuses();

    @Message
    String oneCase();

    @Message
    String manyCases(String count);

    @Message
    String noCases();

    @Message
    String clearFilters();

    @Message
    String removeFilter();

    @Message
    String chosenFilters();

    @Message
    String filter(String name);

    @Message
    String schemeHint();

    @Message
    String response(Response response);

    @Message
    String filterIs(String name, String value);

    @Message
    String filterNotUnderstood(String name);

    @Message
    String yesOrNo(String value);

    @Message
    String officerFilter(String value);

    @Message
    String anything();

    @Message
    String anyGrant();

    @Message
    String searchHint();

    @Message
    String dayHint();

    @Message
    String countryHint();

    @Message
    String moreFilters();

    @Message
    String columnNumber();

    @Message
    String columnCompany();

    @Message
    String columnStatus();

    @Message
    String columnReceived();

    @Message
    String columnDue();

    @Message
    String columnApplied();

    @Message
    String columnGranted();

    @Message
    String columnOutcome();

    @Message
    String columnOfficer();

    @Message
    String takeAway();

    @Message
    String asXlsx();

    @Message
    String asCsv();

    @Message
    String takeAwayLess();

    @Message
    String nobody();

    // The inbox

    @Message
    String inbox();

    @Message
    String columnTodo();

    @Message
    String nothingWaits();

    @Message
    String toPayments();

    @Message
    String toMyCases();

    @Message
    String toAllCases();

    @Message
    String pile(Pile pile);

    @Message
    String todo(Pile pile);

    @Message
    String beyondDelegation(String amount);

    // Last days

    @Message
    String dueToday();

    @Message
    String dueTomorrow();

    @Message
    String dueInDays(long days);

    @Message
    String dueYesterday();

    @Message
    String dueDaysAgo(long days);

    // The case page

    @Message
    String tabs();

    @Message
    String overview();

    @Message
    String application();

    @Message
    String claims();

    @Message
    String followUps();

    @Message
    String overviewTitle(String number);

    @Message
    String events();

    @Message
    String eventsTitle(String number);

    @Message
    String nextStep();

    @Message
    String nothingToDo();

    @Message
    String answerChecklist();

    @Message
    String groundAgainst(ChecklistItem item);

    @Message
    String countAid();

    @Message
    String moreInPile();

    @Message
    String toWholeInbox();

    @Message
    String officersKnown();

    @Message
    String nobodyToAssign();

    @Message
    String facts();

    @Message
    String company();

    @Message
    String organisationNumber();

    @Message
    String venture();

    @Message
    String period();

    @Message
    String periodOf(String from, String to);

    @Message
    String markets();

    @Message
    String totalCost();

    @Message
    String applied();

    @Message
    String granted();

    @Message
    String paid();

    @Message
    String outcome();

    @Message
    String received();

    @Message
    String lastDay();

    @Message
    String officer();

    @Message
    String origin();

    @Message
    String presenter();

    @Message
    String openInquiry();

    @Message
    String askedBy();

    @Message
    String notes();

    @Message
    String noNotes();

    @Message
    String noteHint();

    @Message
    String newNote();

    @Message
    String saveNote();

    @Message
    String noteBy(String who, String when);

    @Message
    String timeline();

    @Message
    String takeOnTitle();

    @Message
    String takeOnText();

    @Message
    String takeOn();

    @Message
    String flashTakenOn();

    @Message
    String flashNoted();

    // The steps

    @Message
    String checklist();

    @Message
    String answeredOf(long answered, int total);

    @Message
    String saveChecklist();

    @Message
    String notAnswered();

    @Message
    String comment();

    @Message
    String blocksGrant();

    @Message
    String checklistChanged();

    @Message
    String commentTooLong(int most);

    @Message
    String commentUnreadable();

    @Message
    String chooseAnswer();

    @Message
    String flashChecked();

    @Message
    String askText(Inquiry.Kind kind);

    @Message
    String askMessage(Inquiry.Kind kind);

    @Message
    String send(Inquiry.Kind kind);

    @Message
    String partner();

    @Message
    String choose();

    @Message
    String choosePartner();

    @Message
    String items();

    @Message
    String itemsHint();

    @Message
    String itemsMissing(int most);

    @Message
    String lastDayWrong();

    @Message
    String preview();

    @Message
    String previewTitle();

    @Message
    String answerBy(String day);

    @Message
    String flashAsked();

    @Message
    String chooseOfficer();

    @Message
    String flashAssigned();

    @Message
    String grantBlocked();

    @Message
    String unfitToday();

    @Message
    String unfitHelp();

    @Message
    String grantPart();

    @Message
    String approvedCost();

    @Message
    String share();

    @Message
    String amount();

    @Message
    String recount();

    @Message
    String noStrengthArea();

    @Message
    String reasons();

    @Message
    String reasonsHint();

    @Message
    String sendProposal();

    @Message
    String budgetFacts();

    @Message
    String schemeShare();

    @Message
    String schemeMinimum();

    @Message
    String schemeMaximum();

    @Message
    String largest();

    @Message
    String largestHow();

    @Message
    String costs();

    @Message
    String chooseOutcome();

    @Message
    String chooseFromList();

    @Message
    String costWrong(BigDecimal eligible);

    @Message
    String shareWrong(String most);

    @Message
    String amountWrong();

    @Message
    String isFull();

    @Message
    String isPartial();

    @Message
    String flashProposed();

    @Message
    String referralTitle(String number);

    @Message
    String opinion();

    @Message
    String opinionHint();

    @Message
    String sendOpinion();

    @Message
    String flashOpinionGiven();

    @Message
    String theApplication();

    @Message
    String ventureTitle();

    @Message
    String expected();

    @Message
    String documents();

    @Message
    String columnFile();

    @Message
    String columnKind();

    @Message
    String columnFrom();

    @Message
    String columnSize();

    @Message
    String noDocuments();

    @Message
    String priority();

    @Message
    String priorityHint();

    @Message
    String priorityMissing();
}
