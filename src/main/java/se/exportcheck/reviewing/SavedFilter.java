package se.exportcheck.reviewing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** What a member of staff narrows the list of cases to again and again, by a name of their own. */
@Entity
public class SavedFilter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private String person;
    private String name;
    private String query;
    private boolean shared;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedFilter() {}

    SavedFilter(Actor owner, String name, CaseQuery query, boolean shared, Instant now) {
        person = owner.subject();
        this.name = name;
        this.query = query.written();
        this.shared = shared;
        savedAt = now;
    }

    void rename(String other, boolean sharedNow) {
        name = other;
        shared = sharedNow;
    }

    /** The list as it was narrowed. */
    public String address() {
        return CaseQuery.PATH + "?" + query;
    }

    /** Where its owner changes it. */
    public String page() {
        return CaseQuery.PATH + "/filters/" + id();
    }

    /** Where its owner removes it. */
    public String toRemove() {
        return page() + "/remove";
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public String name() {
        return name;
    }

    /** Whether all staff of the region see it. */
    public boolean isShared() {
        return shared;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public boolean isOf(Actor actor) {
        return person.equals(actor.subject());
    }
}
