package se.exportcheck.budgeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.budget.ClaimedShare;
import se.exportcheck.money.Kronor;

/** The words of what is to come of a budget. */
@MessageBundle("outlook")
public interface OutlookMessages {

    @Message
    String payouts();

    @Message
    String payoutsHelp();

    @Message
    String history(ClaimedShare claimed);

    @Message
    String noHistory();

    @Message
    String noPayouts();

    @Message
    String month();

    @Message
    String planned();

    @Message
    String expected();

    @Message
    String tryIt();

    @Message
    String tryTitle(String scheme, String year);

    @Message
    String tryHelp();

    @Message
    String leftNow();

    @Message
    String chosen();

    @Message
    String leftThen();

    @Message
    String notEnough(Kronor lacking);

    @Message
    String waiting();

    @Message
    String choose();

    @Message
    String atMost();

    @Message
    String count();

    @Message
    String more(int most);

    @Message
    String noneWaiting();
}
