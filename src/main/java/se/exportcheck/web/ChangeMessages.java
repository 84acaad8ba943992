package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeGuard;
import se.exportcheck.cases.changes.ChangeKind;
import se.exportcheck.cases.changes.ChangeStatus;

/** The words of the field for requests for changes; a bundle of its own, since Qute takes 300 messages in one. */
@MessageBundle("changes")
public interface ChangeMessages {

    /** What a request asks for. */
    @Message
    String kind(ChangeKind changeKind);

    /** Where it stands, to staff. */
    @Message
    String status(ChangeStatus changeStatus);

    /** Where it stands, to the company. */
    @Message
    String publicStatus(ChangeStatus changeStatus);

    /** A step with it as the words of a button. */
    @Message
    String step(ChangeAction changeAction);

    /** A step that was taken with it. */
    @Message
    String event(ChangeAction changeAction);

    /** What stands in the way of a step with it. */
    @Message
    String guard(ChangeGuard changeGuard);
}
