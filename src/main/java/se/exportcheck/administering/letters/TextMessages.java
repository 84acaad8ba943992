package se.exportcheck.administering.letters;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.documents.PdfFault;

/** The words of the pages of letter texts. */
@MessageBundle("texts")
public interface TextMessages {

    /** What a field gives. */
    @Message
    String field(LetterField field);

    @Message
    String pdfFault(PdfFault fault);

    @Message
    String title();

    @Message
    String about();

    @Message
    String intro();

    @Message
    String kind();

    @Message
    String inUse();

    @Message
    String draft();

    @Message
    String ours();

    @Message
    String version(int number, String day);

    @Message
    String noDraft();

    @Message
    String draftBy(String name, String at);

    @Message
    String textInUse();

    @Message
    String previewSv();

    @Message
    String previewEn();

    @Message
    String pdfSv();

    @Message
    String pdfEn();

    @Message
    String write();

    @Message
    String goOn();

    @Message
    String discard();

    @Message
    String toPublish();

    @Message
    String publish();

    @Message
    String ownDraft();

    @Message
    String versions();

    @Message
    String noVersions();

    @Message
    String versionBy(int number, String writer, String publisher, String at);

    @Message
    String draftIntro();

    @Message
    String rules();

    @Message
    String fields();

    @Message
    String titleSv();

    @Message
    String bodySv();

    @Message
    String titleEn();

    @Message
    String bodyEn();

    @Message
    String save();

    @Message
    String publishIntro();

    @Message
    String checked();

    @Message
    String unknownField(String fields);

    @Message
    String noSign(String signs);

    @Message
    String lacking(String fields);

    @Message
    String changedMeanwhile();

    @Message
    String fourEyes();

    @Message
    String flashWritten();

    @Message
    String flashDiscarded();

    @Message
    String flashPublished();
}
