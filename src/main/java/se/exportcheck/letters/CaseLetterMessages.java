package se.exportcheck.letters;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.letters.LetterKind;

/** The words around the formal letters of a case; what they say themselves stands in their texts. */
@MessageBundle("letters")
public interface CaseLetterMessages {

    @Message
    String kind(LetterKind kind);

    @Message
    String title(String heading, String number);

    @Message
    String translation();

    @Message
    String translationNote();

    @Message
    String number();

    @Message
    String day();

    @Message
    String to();

    @Message
    String about();

    @Message
    String scheme();

    @Message
    String contactHeading();

    @Message
    String contact(String name, String email, String phone);

    @Message
    String heading();

    @Message
    String caption();

    @Message
    String none();

    @Message
    String letter();

    @Message
    String sent();

    @Message
    String opened();

    @Message
    String openedBy(String name, String at);

    @Message
    String notOpened();

    @Message
    String sentTo(String name, String at);

    @Message
    String pdfSv();

    @Message
    String pdfEn();

    @Message
    String documentSv();

    @Message
    String documentEn();

    @Message
    String checksum();

    @Message
    String deduction(String voucher, String what, String claimed, String approved, String reason);

    @Message
    String travelCut(String travel, String counted, String share);

    @Message
    String notAppealable();

    @Message
    String appealToCourt(String court, String region, String email);

    @Message
    String appealContents(String number, String day);

    @Message
    String appealWithin();

    @Message
    String reviewWho();

    @Message
    String reviewContents(String number, String day);

    @Message
    String reviewWhere(String court, String address);

    @Message
    String reviewWithin(String board);
}
