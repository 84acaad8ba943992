package se.exportcheck.cases;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** What is kept of every step taken: by whom, when and in what words. Written once. */
@MappedSuperclass
@EntityListeners(Announcements.class)
public abstract class StepTaken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private Instant at;
    private String actor;
    private String actorName;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected StepTaken() {}

    protected StepTaken(Actor by, Instant at, @Nullable String note) {
        this.at = at;
        actor = by.subject();
        actorName = by.name();
        this.note = note;
    }

    public @Nullable Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String actorName() {
        return actorName;
    }

    /** Why, or what was said, in the words of whoever took it. */
    public @Nullable String note() {
        return note;
    }
}
