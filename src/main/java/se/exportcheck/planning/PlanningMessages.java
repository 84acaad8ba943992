package se.exportcheck.planning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The words of looking ahead. */
@MessageBundle("planning")
public interface PlanningMessages {

    @Message
    String title();

    @Message
    String helpAll();

    @Message
    String helpOwn();

    @Message
    String kindFilter();

    @Message
    String officerFilter();

    @Message
    String all();

    @Message
    String late();

    @Message
    String week(int number, LocalDate monday, LocalDate sunday);

    @Message
    String none();

    @Message
    String noneChosen();

    @Message
    String what();

    @Message
    String caseNumber();

    @Message
    String company();

    @Message
    String officer();

    @Message
    String nobody();

    @Message
    String lastDay();

    @Message
    String calendarHeading();

    @Message
    String calendarHelp();

    @Message
    String download();

    @Message
    String subscribe();

    @Message
    String subscribeAnew();

    @Message
    String unsubscribe();

    @Message
    String subscribedTitle();

    @Message
    String subscribedOnce();

    @Message
    String subscribedHow();

    @Message
    String toDeadlines();

    @Message
    String flashUnsubscribed();

    @Message
    String calendarName();

    @Message
    String retentionTitle();

    @Message
    String retentionHelp();

    @Message
    String keptUntil();

    @Message
    String outcome();

    @Message
    String decidedOn();

    @Message
    String lastPaidOn();

    @Message
    String nothingPaid();

    @Message
    String paidSometime();

    @Message
    String hold();

    @Message
    String heldByAppeal();

    @Message
    String notHeld();

    @Message
    String nothingPastRetention();
}
