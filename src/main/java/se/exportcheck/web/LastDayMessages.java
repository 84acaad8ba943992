package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.clocks.LastDayKind;

/** What the last days in a case are for, on whatever page. */
@MessageBundle("lastdays")
public interface LastDayMessages {

    @Message
    String kind(LastDayKind kind);
}
