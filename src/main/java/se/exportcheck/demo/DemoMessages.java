package se.exportcheck.demo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the demonstration's own pages. */
@MessageBundle("demo")
public interface DemoMessages {

    @Message
    String mailTitle();

    @Message
    String mailIntroduction();

    @Message
    String noMail();

    @Message
    String to();

    @Message
    String written();

    @Message
    String sent();

    @Message
    String waiting();

    @Message
    String state();
}
