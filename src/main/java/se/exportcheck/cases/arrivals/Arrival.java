package se.exportcheck.cases.arrivals;

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
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;

/** <i>Inkommen handling</i>: something that came in to a case late, unasked or on paper. Written once. */
@Entity
@Immutable
public class Arrival {

    /**
     * What came on paper, or by e-mail.
     *
     * @param subject in a few words, without personal data, for it stands in the diary
     * @param text what is written down of it; null when the scan says all
     * @param signer who has signed it; null where it counts without
     */
    public record Paper(
            ArrivalKind kind,
            Channel channel,
            LocalDate arrivedOn,
            String sender,
            String subject,
            @Nullable String text,
            @Nullable String signer) {

        /** Something that came with the post. */
        public static Paper posted(ArrivalKind kind, LocalDate arrivedOn, String sender, String subject) {
            return new Paper(kind, Channel.POST, arrivedOn, sender, subject, null, null);
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

    @Enumerated(EnumType.STRING)
    private ArrivalKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate arrivedOn;
    private String sender;
    private @Nullable String subject;
    private @Nullable String text;
    private @Nullable String signer;
    private String recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Arrival() {}

    @SuppressWarnings("NullAway.Init") // the rest is said by those who call this
    private Arrival(GrantCase grantCase, Actor by, Instant at) {
        this.grantCase = grantCase;
        recordedBy = by.subject();
        recordedByName = by.name();
        recordedAt = at;
    }

    /** Sent here by the company: it reaches the region at once (förvaltningslagen 22 §). */
    public static Arrival sentHere(GrantCase grantCase, String text, Actor by, Instant at) {
        var arrival = new Arrival(grantCase, by, at);
        arrival.kind = ArrivalKind.MATERIAL;
        arrival.channel = Channel.PORTAL;
        arrival.arrivedOn = Stockholm.dateOf(at);
        arrival.sender = grantCase.companyName();
        arrival.text = text;
        return arrival;
    }

    public static Arrival onPaper(GrantCase grantCase, Paper paper, Actor by, Instant at) {
        var arrival = new Arrival(grantCase, by, at);
        arrival.kind = paper.kind();
        arrival.channel = paper.channel();
        arrival.arrivedOn = paper.arrivedOn();
        arrival.sender = paper.sender();
        arrival.subject = paper.subject();
        arrival.text = paper.text();
        arrival.signer = paper.signer();
        return arrival;
    }

    public @Nullable Long id() {
        return id;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public ArrivalKind kind() {
        return kind;
    }

    public Channel channel() {
        return channel;
    }

    /** <i>Ankomstdag</i> (förvaltningslagen 22 §). */
    public LocalDate arrivedOn() {
        return arrivedOn;
    }

    public String sender() {
        return sender;
    }

    /** In a few words, without personal data; null when the kind says enough. */
    public @Nullable String subject() {
        return subject;
    }

    /** What was written with it here, or is written down of it; null when all is on paper. */
    public @Nullable String text() {
        return text;
    }

    /** Who has signed it; null where it counts without. */
    public @Nullable String signer() {
        return signer;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
