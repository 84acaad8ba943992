package se.exportcheck.cases.nonpayment;

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
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.Actor;

/**
 * <i>Kommunicering</i> before a payment is reduced on a ground of 29 §: what the company was told and what it said; or
 * why that was obviously unnecessary (förvaltningslagen 25 §; domain brief T10). The newest of a claim applies.
 */
@Entity
public class PaymentHearing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    /** Which rows it is about, on what ground, as {@link Claim#nonPayment} says it. */
    private String about;

    private String message;
    private @Nullable LocalDate lastDay;

    @Embedded
    private Entered entered;

    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected PaymentHearing() {}

    /** @param lastDay until when the company may answer; null when it is not heard, and the message says why */
    public PaymentHearing(Claim claim, String message, @Nullable LocalDate lastDay, Actor actor, Instant now) {
        this.claim = claim;
        about = claim.nonPayment();
        this.message = message;
        this.lastDay = lastDay;
        entered = new Entered(actor.subject(), actor.name(), now);
    }

    /** The company has said what it thinks, here or on paper. */
    public void answer(String said, String by, Instant at) {
        answer = said;
        answeredBy = by;
        answeredAt = at;
    }

    /** The rows are as they were then: with others it is another question. */
    public boolean isAbout(Claim now) {
        return about.equals(now.nonPayment());
    }

    /** Nobody is heard, for that is obviously unnecessary. */
    public boolean isSkipped() {
        return lastDay == null;
    }

    /** The company may still say something. */
    public boolean isOpen() {
        return lastDay != null && answeredAt == null;
    }

    /** It has answered, need not be heard, or its time is out. */
    public boolean isDone(LocalDate today) {
        return !isOpen() || (lastDay != null && today.isAfter(lastDay));
    }

    /** What the company was told; or why it was not heard. */
    public String message() {
        return message;
    }

    /** Null when nobody was heard. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    public Entered entered() {
        return entered;
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
