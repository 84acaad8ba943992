package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.Guard;

/** What stands in the way of a step of a case. A bundle of its own: Qute cannot read one of more than 300 messages. */
@MessageBundle("guards")
public interface GuardMessages {

    @Message
    String guard(Guard guard);

    @Message
    String askToSign(String names);

    @Message
    String nobodySigns();
}
