package se.exportcheck.cases;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Partner;
import se.exportcheck.people.Role;

/** Something that somebody outside the region is asked, with a last day, and what they answered. */
@Entity
public class Inquiry {

    /** Komplettering och föreläggande (förvaltningslagen 20 §), remiss (26 §) and kommunicering (25 §). */
    public enum Kind {
        COMPLETION,
        INJUNCTION,
        OPINION,
        HEARING
    }

    /**
     * What is asked.
     *
     * @param items what exactly is missing, one by one; only for a completion or an injunction
     * @param partner the partner whose opinion is asked for; only for an opinion
     * @param consequence what follows if it is not done; only for an injunction, and never without
     * @param referral what the partner is shown
     */
    public record Question(
            Kind kind,
            String message,
            List<String> items,
            LocalDate lastDay,
            @Nullable Long partner,
            @Nullable String consequence,
            Referral referral) {

        public Question {
            if ((kind == Kind.INJUNCTION) != (consequence != null)) {
                throw new IllegalArgumentException("An injunction, and nothing else, says what follows");
            }
            referral = kind == Kind.OPINION ? referral.withSummary() : referral;
        }

        /** An opinion on the whole application; or something else, which shows nothing of the case. */
        public Question(Kind kind, String message, List<String> items, LocalDate lastDay, @Nullable Long partner) {
            this(kind, message, items, lastDay, partner, null, shown(kind));
        }

        public static Question injunction(String message, List<String> items, LocalDate lastDay, String consequence) {
            return new Question(Kind.INJUNCTION, message, items, lastDay, null, consequence, Referral.NOTHING);
        }

        private static Referral shown(Kind kind) {
            return kind == Kind.OPINION ? Referral.APPLICATION : Referral.NOTHING;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "partner_id")
    private @Nullable Long partnerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "partner_id", insertable = false, updatable = false)
    private @Nullable Partner partner;

    private String message;
    private LocalDate lastDay;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable String consequence;
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "inquiry_item", joinColumns = @JoinColumn(name = "inquiry_id"))
    @OrderColumn(name = "position")
    @Column(name = "item")
    private List<String> items;

    @ElementCollection
    @CollectionTable(name = "inquiry_part", joinColumns = @JoinColumn(name = "inquiry_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private Set<ReferredPart> parts;

    @ElementCollection
    @CollectionTable(name = "inquiry_document", joinColumns = @JoinColumn(name = "inquiry_id"))
    @Column(name = "document_id")
    private Set<Long> documents;

    @SuppressWarnings("NullAway.Init")
    protected Inquiry() {}

    Inquiry(GrantCase grantCase, Question question, Actor by, Instant at) {
        this.grantCase = grantCase;
        kind = question.kind();
        partnerId = question.partner();
        message = question.message();
        items = List.copyOf(question.items());
        lastDay = question.lastDay();
        consequence = question.consequence();
        parts = new HashSet<>(question.referral().parts());
        documents = new HashSet<>(question.referral().documents());
        askedBy = by.name();
        askedAt = at;
    }

    void answer(String text, Actor by, Instant at) {
        answer = text;
        answeredBy = by.name();
        answeredAt = at;
        close(at);
    }

    /** The answer is on paper: what it says in short, and the day that it came (förvaltningslagen 22 §). */
    void answerOnPaper(Arrival.Paper paper, Instant now) {
        answer = paper.subject();
        answeredBy = paper.sender();
        answeredAt = paper.arrivedOn().atStartOfDay(Stockholm.ZONE).toInstant();
        close(now);
    }

    /** Nobody waits for the answer any more. */
    void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
        }
    }

    public @Nullable Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable Long partnerId() {
        return partnerId;
    }

    /** The partner by name; empty unless an opinion is asked for. */
    public Optional<String> partnerName() {
        return Optional.ofNullable(partner).map(Partner::name);
    }

    /** Asked of the organisation whose adviser this is. */
    public boolean isOf(Actor adviser) {
        return adviser.is(Role.PARTNER_ADVISER)
                && adviser.partner().filter(own -> own.equals(partnerId)).isPresent();
    }

    /** What of the case whoever is asked is shown. */
    public Referral referral() {
        return new Referral(parts, documents);
    }

    public String message() {
        return message;
    }

    public List<String> items() {
        return List.copyOf(items);
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** What follows if it is not done (förvaltningslagen 20 §); null unless it is an injunction. */
    public @Nullable String consequence() {
        return consequence;
    }

    /** Waited for: neither answered nor given up. */
    public boolean isOpen() {
        return closedAt == null;
    }

    /** The case went on without an answer. */
    public boolean isLapsed() {
        return closedAt != null && answeredAt == null;
    }

    /** Answered after the last day; received all the same. */
    public boolean isLate() {
        return answeredAt != null && Stockholm.dateOf(answeredAt).isAfter(lastDay);
    }

    /** When its answer became known here, on whichever day it came; empty without one. */
    public Optional<Instant> knownAt() {
        return Stream.of(Optional.ofNullable(answeredAt), Optional.ofNullable(closedAt))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .filter(at -> isAnswered());
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
