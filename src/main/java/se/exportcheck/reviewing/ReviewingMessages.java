package se.exportcheck.reviewing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

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
    String filterIs(String name, String value);

    @Message
    String filterNotUnderstood(String name);

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
    String columnOfficer();

    @Message
    String nobody();

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
    String takeOnDisqualified();

    @Message
    String takeOn();

    @Message
    String flashTakenOn();

    @Message
    String flashNoted();
}
