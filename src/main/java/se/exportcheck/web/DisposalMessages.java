package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.disposal.DisposalAction;
import se.exportcheck.cases.disposal.DisposalGuard;
import se.exportcheck.cases.disposal.DisposalStatus;
import se.exportcheck.cases.disposal.Hindrance;
import se.exportcheck.cases.disposal.HoldGround;
import se.exportcheck.cases.disposal.RecordClass;

/** The words of what is disposed of, and of what keeps it. */
@MessageBundle("disposal")
public interface DisposalMessages {

    @Message
    String recordClass(RecordClass recordClass);

    @Message
    String recordClassHelp(RecordClass recordClass);

    @Message
    String status(DisposalStatus status);

    @Message
    String hindrance(Hindrance hindrance);

    @Message
    String ground(HoldGround ground);

    @Message
    String step(DisposalAction action);

    @Message
    String event(DisposalAction action);

    @Message
    String guard(DisposalGuard guard);
}
