package se.exportcheck.cases.letters;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** <i>Brevmall</i>: a version of the region's own text of a kind of letter, as a second person published it. Written once. */
@Entity
@Immutable
public class LetterTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private int versionNumber;

    @Embedded
    private LetterTexts texts;

    private List<String> writers;
    private String writtenByName;
    private String publishedBy;
    private String publishedByName;
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected LetterTemplate() {}

    LetterTemplate(LetterDraft draft, int versionNumber, Actor publisher, Instant now) {
        kind = draft.kind();
        this.versionNumber = versionNumber;
        texts = draft.texts();
        writers = List.copyOf(draft.writers());
        writtenByName = draft.writtenByName();
        publishedBy = publisher.subject();
        publishedByName = publisher.name();
        publishedAt = now;
    }

    public @Nullable Long id() {
        return id;
    }

    public LetterKind kind() {
        return kind;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public LetterTexts texts() {
        return texts;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public String publishedByName() {
        return publishedByName;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
