package se.exportcheck.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Answer;

/** What an officer answered to an item of the scheme's checklist in a case, and why. */
@Entity
public class ChecklistAnswer {

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

    private String itemCode;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private @Nullable String comment;
    private String answeredBy;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected ChecklistAnswer() {}

    ChecklistAnswer(
            GrantCase grantCase, String itemCode, Answer answer, @Nullable String comment, Actor by, Instant at) {
        this.grantCase = grantCase;
        this.itemCode = itemCode;
        this.answer = answer;
        this.comment = comment;
        answeredBy = by.name();
        answeredAt = at;
    }

    void change(Answer newAnswer, @Nullable String newComment, Actor by, Instant at) {
        answer = newAnswer;
        comment = newComment;
        answeredBy = by.name();
        answeredAt = at;
    }

    public String itemCode() {
        return itemCode;
    }

    public Answer answer() {
        return answer;
    }

    public @Nullable String comment() {
        return comment;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
