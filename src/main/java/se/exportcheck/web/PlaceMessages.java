package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of where a workplace is. */
@MessageBundle("places")
public interface PlaceMessages {

    @Message
    String inCounty();

    @Message
    String elsewhere();

    @Message
    String none();
}
