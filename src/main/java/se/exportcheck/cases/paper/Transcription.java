package se.exportcheck.cases.paper;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;

/** <i>Avskrift</i>: what somebody of the region has typed in from paper into an application, and from which. Written once. */
@Entity
@Immutable
public class Transcription {

    /**
     * A field of the form that says something else than before.
     *
     * @param before empty when it said nothing
     */
    @Embeddable
    public record Change(String field, String before, String after) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    private String source;
    private LocalDate sourceOn;
    private String madeBy;
    private String madeByName;
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "transcription_change", joinColumns = @JoinColumn(name = "transcription_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    @Immutable
    private List<Change> changes = List.of();

    @SuppressWarnings("NullAway.Init")
    protected Transcription() {}

    /** Only {@link GrantCase#fillIn} makes one. */
    public Transcription(GrantCase grantCase, PaperSource from, List<Change> changes, Actor by, Instant at) {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("Nothing is typed in");
        }
        this.grantCase = grantCase;
        source = from.subject();
        sourceOn = from.arrivedOn();
        this.changes = List.copyOf(changes);
        madeBy = by.subject();
        madeByName = by.name();
        madeAt = at;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public PaperSource source() {
        return new PaperSource(source, sourceOn);
    }

    /** What was typed in from the application is the party's own, whoever the region took for it. */
    public boolean isFromApplication() {
        return source().isApplication();
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }

    public String madeByName() {
        return madeByName;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
