package se.exportcheck.documents;

/** Why a file is not taken in. Each has a message that is shown at the field. */
public enum UploadRefusal {
    EMPTY,
    TOO_LARGE,
    TYPE_NOT_ALLOWED,
    CONTENT_DIFFERS,
    TWO_TYPES,
    PACKED_TOO_TIGHT,
    MACROS,
    TOO_MANY
}
