package se.exportcheck.reporting.lists;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the standard reports that are lists. */
@MessageBundle("listing")
public interface ListMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String report();

    @Message
    String forWhom();

    @Message
    String when();

    @Message
    String notYours();

    @Message
    String name(StandardReport report);

    @Message
    String audience(StandardReport report);

    @Message
    String due(StandardReport report);

    @Message
    String awardYears();

    @Message
    String number();

    @Message
    String company();

    @Message
    String year();

    @Message
    String scheme();

    @Message
    String source();

    @Message
    String allocated();

    @Message
    String reserved();

    @Message
    String committed();

    @Message
    String paid();

    @Message
    String returned();

    @Message
    String recovered();

    @Message
    String left();

    @Message
    String budgetTitle();

    @Message
    String budgetOf(int year);

    @Message
    String budgetIntro();

    @Message
    String budgetNothing();

    @Message
    String budgetDefineReserved();

    @Message
    String budgetDefineReturned();

    @Message
    String budgetDefineRecovered();

    @Message
    String lastDayOf();

    @Message
    String lastDay();

    @Message
    String daysLate();

    @Message
    String officer();

    @Message
    String lateTitle();

    @Message
    String lateIntro();

    @Message
    String lateNothing();

    @Message
    String lateDefine();

    @Message
    String lateMost(long most);

    @Message
    String grantedOn();

    @Message
    String amountKronor();

    @Message
    String toTell();

    @Message
    String status();

    @Message
    String registerTitle();

    @Message
    String registerIntro();

    @Message
    String registerNothing();

    @Message
    String registerDefine();

    @Message
    String person();

    @Message
    String identityNumber();

    @Message
    String payments();

    @Message
    String repaid();

    @Message
    String cases();

    @Message
    String ku70Title(int year);

    @Message
    String ku70Intro(int year);

    @Message
    String readingIsKept();

    @Message
    String ku70Nothing(int year);

    @Message
    String ku70DefineWho();

    @Message
    String ku70DefinePaid();

    @Message
    String ku70DefineRepaid();

    @Message
    String ku70DefineRules();

    @Message
    String resultTitle(int year);

    @Message
    String resultIntro(int year, int next);

    @Message
    String resultNotAsked();

    @Message
    String resultAsked(int year);

    @Message
    String resultNothing(int year);

    @Message
    String resultDefineYear();

    @Message
    String resultDefineAnswers(int year);

    @Message
    String resultDefineInstructions();
}
