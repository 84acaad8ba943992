package se.exportcheck.cases.letters;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** A text of a kind of letter that is being written. No letter is made of it until a second person publishes it. */
@Entity
public class LetterDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Embedded
    private LetterTexts texts;

    private List<String> writers = new ArrayList<>();
    private String writtenByName;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected LetterDraft() {}

    LetterDraft(LetterKind kind, LetterTexts texts, Actor writer, Instant now) {
        this.kind = kind;
        this.texts = texts;
        writers = new ArrayList<>(List.of(writer.subject()));
        writtenByName = writer.name();
        writtenAt = now;
    }

    void write(LetterTexts newTexts, Actor writer, Instant now) {
        texts = newTexts;
        if (!writers.contains(writer.subject())) {
            var more = new ArrayList<>(writers);
            more.add(writer.subject());
            writers = more;
        }
        writtenByName = writer.name();
        writtenAt = now;
    }

    /** Whoever has written in it leaves it to somebody else to publish. */
    public boolean wasWrittenBy(Actor actor) {
        return writers.contains(actor.subject());
    }

    /** Goes up each time somebody writes in it. */
    public long version() {
        return version;
    }

    public LetterKind kind() {
        return kind;
    }

    public LetterTexts texts() {
        return texts;
    }

    List<String> writers() {
        return writers;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
