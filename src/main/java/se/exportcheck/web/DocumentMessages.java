package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.ScanStatus;
import se.exportcheck.documents.UploadRefusal;

/** The words for the files of a case. */
@MessageBundle("documents")
public interface DocumentMessages {

    @Message
    String kind(DocumentKind kind);

    @Message
    String refusal(UploadRefusal refusal);

    @Message
    String noFile();

    @Message
    String allowed();

    @Message
    String none();

    @Message
    String caption();

    @Message
    String file();

    @Message
    String what();

    @Message
    String size();

    @Message
    String uploaded();

    @Message
    String checking();

    @Message
    String infected();

    @Message
    String notReleased();

    @Message
    String scanHelp(ScanStatus status);

    @Message
    String disposed();

    @Message
    String disposedHelp(LocalDate day);
}
