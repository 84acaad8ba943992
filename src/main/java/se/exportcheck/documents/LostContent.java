package se.exportcheck.documents;

/** Content that a document has is not in the store, or is no longer what it was. */
final class LostContent extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private LostContent(String what) {
        super(what);
    }

    static LostContent missing(String checksum) {
        return new LostContent("The document " + checksum + " is missing in the store");
    }

    static LostContent damaged(String checksum) {
        return new LostContent("The document " + checksum + " is damaged in the store");
    }
}
