package se.exportcheck.documents;

/** The store of documents cannot be reached, or does not do what it is asked to: nothing was kept. */
public final class StoreAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreAway(String what, Exception cause) {
        super(what, cause);
    }

    StoreAway(String what) {
        super(what);
    }
}
