package se.exportcheck.cases.disclosures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as they want to say: nobody need tell who they are or what they want it for (tryckfrihetsförordningen
 * 2 kap. 18 §). It stands in a table of its own, so that the log does not keep it.
 *
 * @param name null when they do not say
 * @param reach how they are reached; null when they come for it
 */
@Embeddable
public record Requester(
        @Column(name = "requester", table = Requester.APART) @Nullable
        String name,

        @Column(name = "reach", table = Requester.APART) @Nullable
        String reach) {

    /** Whoever comes for it without saying who they are. */
    public static final Requester UNKNOWN = new Requester(null, null);

    static final String APART = "disclosure_requester";

    public boolean isAnonymous() {
        return name == null;
    }

    public boolean isFetched() {
        return reach == null;
    }
}
