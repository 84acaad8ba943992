package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.register.RegisterAction;
import se.exportcheck.cases.register.RegisterGuard;
import se.exportcheck.cases.register.RegisterOperation;
import se.exportcheck.cases.register.RegisterStatus;
import se.exportcheck.companies.SniVersion;

/** The words of entries for the register of aid, on whatever page. */
@MessageBundle("aidregister")
public interface RegisterMessages {

    @Message
    String status(RegisterStatus registerStatus);

    @Message
    String operation(RegisterOperation registerOperation);

    /** A step with it as the words of a button. */
    @Message
    String step(RegisterAction registerAction);

    /** A step that was taken with it. */
    @Message
    String event(RegisterAction registerAction);

    /** What stands in the way of a step with it. */
    @Message
    String guard(RegisterGuard registerGuard);

    @Message
    String sniVersion(SniVersion sni);

    /** The heading of what a case says of the register. */
    @Message
    String inCase();

    @Message
    String overdue();

    @Message
    String toEntry();

    @Message
    String caseNothing();
}
