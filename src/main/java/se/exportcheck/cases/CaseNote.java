package se.exportcheck.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** <i>Tjänsteanteckning</i>: a note of the staff's in the case (förvaltningslagen 27 §). Written once. */
@Entity
@Immutable
public class CaseNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    private String text;
    private String author;
    private String authorName;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected CaseNote() {}

    CaseNote(GrantCase grantCase, String text, Actor by, Instant at) {
        this.grantCase = grantCase;
        this.text = text;
        author = by.subject();
        authorName = by.name();
        writtenAt = at;
    }

    public @Nullable Long id() {
        return id;
    }

    public String text() {
        return text;
    }

    public String authorName() {
        return authorName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
