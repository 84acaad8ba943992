package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of sign-ins that last: the person's own, and those that an administrator ends. */
@MessageBundle("signins")
public interface SignInMessages {

    @Message
    String menu();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String limits(long idle, long longest);

    @Message
    String signedIn();

    @Message
    String seen();

    @Message
    String where();

    @Message
    String here();

    @Message
    String elsewhere();

    @Message
    String more(int most);

    @Message
    String endAll();

    @Message
    String endAllMeans();

    @Message
    String ofTitle(String name);

    @Message
    String ofIntro(String name);

    @Message
    String ofNone(String name);

    @Message
    String ofEnd(String name);

    @Message
    String ofEndMeans();

    @Message
    String flashEnded();

    @Message
    String againTitle();

    @Message
    String againWhy(long minutes);

    @Message
    String againLink();

    @Message
    String againContinue();

    @Message
    String againSend();

    @Message
    String doneTitle();

    @Message
    String doneText();

    @Message
    String notDoneTitle();

    @Message
    String notDoneText();
}
