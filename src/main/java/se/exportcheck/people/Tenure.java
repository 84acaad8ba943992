package se.exportcheck.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That somebody holds a post, or stands in for its holder (ersättare), for a time. */
@Entity
public class Tenure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    private String person;
    private String personName;
    private boolean deputy;

    @Embedded
    private Term term;

    @SuppressWarnings("NullAway.Init")
    protected Tenure() {}

    public Tenure(Post post, Colleague holder, boolean deputy, Term term) {
        this.post = post;
        person = holder.subject();
        personName = holder.name();
        this.deputy = deputy;
        this.term = term;
    }

    public void end(LocalDate lastDay, Actor by, Instant at) {
        term.end(lastDay, by, at);
    }

    public @Nullable Long id() {
        return id;
    }

    public Post post() {
        return post;
    }

    /** The person's subject at the sign-in provider. */
    public String person() {
        return person;
    }

    public String personName() {
        return personName;
    }

    public boolean isDeputy() {
        return deputy;
    }

    public Term term() {
        return term;
    }
}
