package se.exportcheck.payments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.claims.Claim;

/** What the bank said of one payment, and what followed. Written once. */
@Entity
@Immutable
public class BankAnswer {

    /** What follows of what the bank says. */
    public enum Effect {
        /** It will be paid: nothing to do. */
        ACCEPTED,
        /** The claim is paid. */
        PAID,
        /** The claim's payment has come back. */
        RETURNED,
        /** That was known. */
        KNOWN,
        /** It is about a payment that the bank has returned before. */
        EARLIER,
        /** A payment that is noted as back was made all the same: it must not be paid again. */
        EARLIER_PAID,
        /** Another sum than was sent, or a day before it was sent or still to come: somebody must look. */
        MISMATCH,
        /** Money that is noted as paid has come back: somebody must look. */
        CAME_BACK,
        /** Whoever gives the file may not act in that case. */
        NOT_ALLOWED;

        /** Somebody must look at it. */
        public boolean needsEyes() {
            return this == EARLIER_PAID || this == MISMATCH || this == CAME_BACK || this == NOT_ALLOWED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private BankReport report;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    private String endToEndId;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    private @Nullable BigDecimal amount;
    private @Nullable LocalDate bookedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected BankAnswer() {}

    BankAnswer(BankReport report, int position, Answered answered) {
        this.report = report;
        this.position = position;
        claim = answered.claim();
        endToEndId = answered.endToEndId();
        effect = answered.effect();
        amount = answered.line().amount();
        bookedOn = answered.line().day();
        reason = answered.line().reason();
    }

    public Claim claim() {
        return claim;
    }

    public String endToEndId() {
        return endToEndId;
    }

    public Effect effect() {
        return effect;
    }

    public Optional<LocalDate> bookedOn() {
        return Optional.ofNullable(bookedOn);
    }

    public @Nullable String reason() {
        return reason;
    }
}
