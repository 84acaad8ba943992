package se.exportcheck.documents;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether more documents can be kept. */
@ApplicationScoped
public class DocumentRoom {

    /** How it is with the store. */
    public enum State {
        ROOMY,
        /** Fewer bytes are left than there should be. */
        SCARCE,
        /** Nothing can be kept or read. */
        AWAY
    }

    private final DocumentStore store;
    private final long least;

    DocumentRoom(DocumentStore store, @ConfigProperty(name = "exportcheck.documents.least-room") long least) {
        this.store = store;
        this.least = least;
    }

    public State state() {
        try {
            return store.room() < least ? State.SCARCE : State.ROOMY;
        } catch (StoreAway away) {
            Log.warnf("The store of documents cannot be used: %s", away);
            return State.AWAY;
        }
    }
}
