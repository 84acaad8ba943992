package se.exportcheck.documents;

/** What a PDF lacks that one for the archive and for every reader must have, as far as {@link PdfCheck} looks. */
public enum PdfFault {
    ENCRYPTED,
    NO_ARCHIVE_MARK,
    NO_ACCESSIBILITY_MARK,
    NOT_TAGGED,
    NO_LANGUAGE,
    NO_TITLE,
    NO_COLOUR_PROFILE,
    FONT_NOT_EMBEDDED,
    ACTIVE_CONTENT
}
