package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.application.Fair;
import se.exportcheck.cases.rules.Examination;

/** What a company has said of a fair that it wants to take part in. */
@MessageBundle("fairs")
public interface FairMessages {

    @Message
    String said(Fair fair);

    /** Of every fair in the plan. */
    @Message
    String told(Examination found);

    @Message
    String yes();

    @Message
    String no();
}
