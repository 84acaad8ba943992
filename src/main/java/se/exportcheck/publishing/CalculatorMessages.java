package se.exportcheck.publishing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the calculator of aid of minor importance. */
@MessageBundle("calculator")
public interface CalculatorMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String notStored();

    @Message
    String earlierTitle();

    @Message
    String earlierHelp();

    @Message
    String rowTitle(int number);

    @Message
    String grantedOn();

    @Message
    String amount();

    @Message
    String currency();

    @Message
    String regulation();

    @Message
    String more();

    @Message
    String plannedTitle();

    @Message
    String plannedDay();

    @Message
    String plannedDayHint();

    @Message
    String plannedAmount();

    @Message
    String count();

    @Message
    String fits();

    @Message
    String fitsNot();

    @Message
    String sum(String used, String room, String added);

    @Message
    String leftAfter(String left);

    @Message
    String tooMuch(String after);

    @Message
    String ceiling(String most, String source);

    @Message
    String rateOf(String rate, String source, String date);

    @Message
    String assumed();

    @Message
    String window(String from, String to);

    @Message
    String rowsTitle();

    @Message
    String rate();

    @Message
    String countedAs();

    @Message
    String leavesOn();

    @Message
    String outside();

    @Message
    String rule();

    @Message
    String leavingsTitle();

    @Message
    String leaving(String day, String amount, String room);

    @Message
    String decidesNothing();

    @Message
    String dayWrong();

    @Message
    String dayAfterPlanned();

    @Message
    String notInForce();

    @Message
    String amountWrong();

    @Message
    String currencyMissing();

    @Message
    String regulationMissing();

    @Message
    String rateMissing(String day);

    @Message
    String nothingSent();

    @Message
    String tooMany(String most);

    @Message
    String link();
}
