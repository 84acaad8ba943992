package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what is kept about a person. */
@MessageBundle("mydata")
public interface MyDataMessages {

    @Message
    String title();

    @Message
    String intro(String region);

    @Message
    String name();

    @Message
    String email();

    @Message
    String post();

    @Message
    String roles();

    @Message
    String maySign();

    @Message
    String signs();

    @Message
    String signsNot();

    @Message
    String signIns();

    @Message
    String acts();

    @Message
    String actsMeans();

    @Message
    String notHere();

    @Message
    String download();

    @Message
    String link();
}
