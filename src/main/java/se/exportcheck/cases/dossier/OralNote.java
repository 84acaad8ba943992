package se.exportcheck.cases.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;

/**
 * <i>Muntlig uppgift</i>: information received otherwise than in writing that can weigh in the decision (förvaltningslagen
 * 27 §). Unlike the staff's own notes it is material of the case, which the party may see. Written once.
 */
@Entity
@Immutable
public class OralNote {

    /** How it was received. */
    public enum Way {
        PHONE,
        MEETING,
        VISIT,
        OTHER
    }

    /**
     * From whom, when, how and what.
     *
     * @param fromParty the company itself has told it
     */
    public record Information(String source, LocalDate receivedOn, Way way, String content, boolean fromParty) {

        /** From somebody else than the company. */
        public Information(String source, LocalDate receivedOn, Way way, String content) {
            this(source, receivedOn, way, content, false);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    private String source;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String content;
    private boolean fromParty;
    private String writtenBy;
    private String writtenByName;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected OralNote() {}

    public OralNote(GrantCase grantCase, Information information, Actor by, Instant at) {
        this.grantCase = grantCase;
        source = information.source();
        receivedOn = information.receivedOn();
        way = information.way();
        content = information.content();
        fromParty = information.fromParty();
        writtenBy = by.subject();
        writtenByName = by.name();
        writtenAt = at;
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public String source() {
        return source;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Way way() {
        return way;
    }

    public String content() {
        return content;
    }

    /** The company knows of it, having told it itself. */
    public boolean isFromParty() {
        return fromParty;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
