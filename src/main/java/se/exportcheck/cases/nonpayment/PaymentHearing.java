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

    @Embedded
    private Communicated said;

    @SuppressWarnings("NullAway.Init")
    protected PaymentHearing() {}

    /** @param lastDay until when the company may answer; null when it is not heard, and the message says why */
    public PaymentHearing(Claim claim, String message, @Nullable LocalDate lastDay, Actor actor, Instant now) {
        this.claim = claim;
        about = claim.nonPayment();
        said = new Communicated(message, lastDay, new Entered(actor.subject(), actor.name(), now));
    }

    /** The rows are as they were then: with others it is another question. */
    public boolean isAbout(Claim now) {
        return about.equals(now.nonPayment());
    }

    /** What the company was told and what it said, or why it was not heard. */
    public Communicated said() {
        return said;
    }
}
