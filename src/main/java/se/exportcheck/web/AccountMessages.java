package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import se.exportcheck.cases.accounts.AccountAction;
import se.exportcheck.cases.accounts.AccountGuard;
import se.exportcheck.money.AccountNumber;

/** The words of the account that a grant is paid to, and of its change. */
@MessageBundle("accounts")
public interface AccountMessages {

    @Message
    String title();

    @Message
    String current();

    @Message
    String none();

    @Message
    String line(String kind, String number, String holder);

    @Message
    String asked();

    @Message
    String askedBy(String name, String moment);

    /** A request that came on paper. */
    @Message
    String registeredBy(LocalDate arrived, String name, String moment);

    @Message
    String registerLink();

    @Message
    String registerHelp();

    /** What the diary calls it. */
    @Message
    String subject();

    @Message
    String channelMissing();

    @Message
    String arrivedWrong(LocalDate earliest);

    @Message
    String nothingOfIt();

    @Message
    String flashRegistered();

    @Message
    String nothingSent();

    @Message
    String askTitle();

    @Message
    String askIntro();

    @Message
    String kindLegend();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String holder();

    @Message
    String ask();

    @Message
    String earlier();

    @Message
    String next();

    @Message
    String waiting();

    @Message
    String flashAsked();

    @Message
    String flashTaken();

    @Message
    String same();

    @Message
    String numberWrong(AccountNumber.Kind kind);

    /** A step as the words of a button. */
    @Message
    String step(AccountAction action);

    /** What is asked when the step is taken. */
    @Message
    String question(AccountAction action);

    /** A step that was taken. */
    @Message
    String event(AccountAction action);

    /** What stands in the way of a step. */
    @Message
    String guard(AccountGuard guard);
}
