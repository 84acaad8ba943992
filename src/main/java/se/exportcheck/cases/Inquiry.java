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
import java.util.List;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** Something that somebody outside the region is asked, with a last day, and what they answered. */
@Entity
public class Inquiry {

    /** Komplettering (förvaltningslagen 20 §), remiss (26 §) and kommunicering (25 §). */
    public enum Kind {
        COMPLETION,
        OPINION,
        HEARING
    }

    /**
     * What is asked.
     *
     * @param items what exactly is missing, one by one; only for a completion
     * @param partner the partner whose opinion is asked for; only for an opinion
     */
    public record Question(
            Kind kind,
            String message,
            List<String> items,
            LocalDate lastDay,
            @Nullable Long partner) {}

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

    private @Nullable Long partnerId;
    private String message;
    private LocalDate lastDay;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    @ElementCollection
    @CollectionTable(name = "inquiry_item", joinColumns = @JoinColumn(name = "inquiry_id"))
    @OrderColumn(name = "position")
    @Column(name = "item")
    private List<String> items;

    @SuppressWarnings("NullAway.Init")
    protected Inquiry() {}

    Inquiry(GrantCase grantCase, Question question, Actor by, Instant at) {
        this.grantCase = grantCase;
        kind = question.kind();
        partnerId = question.partner();
        message = question.message();
        items = List.copyOf(question.items());
        lastDay = question.lastDay();
        askedBy = by.name();
        askedAt = at;
    }

    void answer(String text, Actor by, Instant at) {
        answer = text;
        answeredBy = by.name();
        answeredAt = at;
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
