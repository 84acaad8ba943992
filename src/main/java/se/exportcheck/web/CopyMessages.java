package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import se.exportcheck.cases.copies.CopyRecipient;
import se.exportcheck.cases.copies.MaskKind;

/** The words of copies in which something is taken out. */
@MessageBundle("copying")
public interface CopyMessages {

    @Message
    String recipient(CopyRecipient recipient);

    @Message
    String kind(MaskKind kind);

    @Message
    String kindHelp(MaskKind kind);

    @Message
    String listTitle();

    @Message
    String listHelp();

    @Message
    String make();

    @Message
    String none();

    @Message
    String when();

    @Message
    String recipientHeading();

    @Message
    String takenOut();

    @Message
    String places(int count);

    @Message
    String groundHeading();

    @Message
    String file();

    @Message
    String download();

    @Message
    String help();

    @Message
    String marked();

    @Message
    String nothing();

    @Message
    String whom();

    @Message
    String whichParts();

    @Message
    String partsHint();

    @Message
    String whatGoes();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String groundAsked();

    @Message
    String otherGround();

    @Message
    String ground();

    @Message
    String groundHint();

    @Message
    String reason();

    @Message
    String save();

    @Message
    String partsMissing();

    @Message
    String kindsMissing();

    @Message
    String groundMissing();

    @Message
    String flashMade();

    @Message
    String application();

    @Message
    String decision(int ordinal);

    @Message
    String letter(String title);

    @Message
    String diary();

    @Message
    String pageTitle(String number);

    @Message
    String pageMade(LocalDate day);

    @Message
    String forWhom(CopyRecipient whom);

    @Message
    String pageMasked();

    @Message
    String pageGround(String provision);

    @Message
    String pageParts();

    @Message
    String pageFiles();
}
