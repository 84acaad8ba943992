package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.people.Role;

/** The words that pages share. */
@MessageBundle("app")
public interface AppMessages {

    @Message
    String service();

    @Message
    String skipLink();

    @Message
    String demoLabel();

    @Message
    String demoText();

    @Message
    String languages();

    @Message
    String unionMoney();

    @Message
    String swedish();

    @Message
    String english();

    @Message
    String signOut();

    @Message
    String role(Role role);

    @Message
    String menu();

    @Message
    String destination(Destination destination);

    @Message
    String readOnly();

    @Message
    String awards();

    @Message
    String contact();

    @Message
    String accessibility();

    @Message
    String personalData();

    @Message
    String cookies();

    @Message
    String back();

    @Message
    String success();

    @Message
    String flashSaved();

    @Message
    String important();

    @Message
    String errorPrefix();

    @Message
    String errorSummary();

    @Message
    String charactersAtMost(int max);

    @Message
    String charactersLeftOne();

    @Message
    String charactersLeftOther();

    @Message
    String charactersNoneLeft();

    @Message
    String charactersOverOne();

    @Message
    String charactersOverOther();

    @Message
    String day();

    @Message
    String month();

    @Message
    String year();

    @Message
    String notStated();

    @Message
    String change();

    @Message
    String pages();

    @Message
    String previousPage();

    @Message
    String nextPage();

    @Message
    String stepHeld(String step);

    @Message
    String by(String who);

    @Message
    String filter();

    @Message
    String useFilter();

    @Message
    String clearFilter();

    @Message
    String problem(Problem problem);

    @Message
    String problemHelp(Problem problem);

    @Message
    String problemReference();

    @Message
    String problemKept();

    @Message
    String problemSend();

    @Message
    String tooManyTitle();

    @Message
    String tooManyWait(long seconds);

    @Message
    String tooManySend();

    @Message
    String storeAwayKept();

    @Message
    String storeAwayFile();

    @Message
    String storeAwaySend();

    @Message
    String changedKept();

    @Message
    String changedSaved();

    @Message
    String changedSend();

    @Message
    String typedTitle();

    @Message
    String toStart();

    @Message
    String refusedTitle();

    @Message
    String refusedStep(String step);

    @Message
    String refusedNothingChanged();

    @Message
    String signedOutTitle();

    @Message
    String signedOutKept();

    @Message
    String signedOutSignIn();

    @Message
    String signedOutContinue();

    @Message
    String signedOutSend();
}
