package se.exportcheck.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** <i>Befattning</i>: a post that powers come with, whoever holds it. */
@Entity
@Immutable
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private String title;

    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    public Post(String title) {
        this.title = title;
    }

    public @Nullable Long id() {
        return id;
    }

    public String title() {
        return title;
    }
}
