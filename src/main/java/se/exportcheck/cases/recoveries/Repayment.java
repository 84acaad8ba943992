package se.exportcheck.cases.recoveries;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.companies.Entered;

/** What the company has paid back of a recovery, or that such an entry was wrong. Written once. */
@Entity
@Immutable
public class Repayment {

    /**
     * What came in.
     *
     * @param amount kronor, two decimals
     * @param reference the bank's or the company's own mark
     */
    public record Sum(LocalDate paidOn, BigDecimal amount, String reference) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recovery_id")
    private Recovery recovery;

    private LocalDate paidOn;
    private BigDecimal amount;
    private String reference;

    /** What was set off against a payment to the company; null of money that came in. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_off_id")
    private @Nullable SetOff setOff;

    /** The repayment that it takes back; null of one that came in. */
    private @Nullable Long correctsId;

    private @Nullable String reason;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected Repayment() {}

    Repayment(Recovery recovery, Sum sum, Entered entered) {
        this.recovery = recovery;
        paidOn = sum.paidOn();
        amount = sum.amount();
        reference = sum.reference();
        this.entered = entered;
    }

    /** What was set off, on the day of the payment that it was taken from. */
    Repayment(SetOff setOff, LocalDate paidOn, Entered entered) {
        this(
                setOff.recovery(),
                new Sum(
                        paidOn,
                        setOff.amount().toDecimal(),
                        Objects.requireNonNull(setOff.claim().endToEndId())),
                entered);
        this.setOff = setOff;
    }

    /** It was set off against a payment to the company: no money came in. */
    public boolean isSetOff() {
        return setOff != null;
    }

    boolean isOf(SetOff other) {
        return setOff != null && setOff.ordinal() == other.ordinal();
    }

    /** The entry that takes this one back, since it was wrong: as much with the opposite sign. */
    Repayment takenBack(String why, Entered by) {
        var entry = new Repayment(recovery, new Sum(paidOn, amount.negate(), reference), by);
        entry.setOff = setOff;
        entry.correctsId = Objects.requireNonNull(id);
        entry.reason = why;
        return entry;
    }

    boolean takesBack(Repayment other) {
        return correctsId != null && correctsId.equals(other.id);
    }

    public boolean isCorrection() {
        return correctsId != null;
    }

    /** Why it takes another back; null of one that came in. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Long id() {
        return id;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    /** Kronor, two decimals. */
    public BigDecimal amount() {
        return amount;
    }

    public String reference() {
        return reference;
    }

    public Entered entered() {
        return entered;
    }

    Sum sum() {
        return new Sum(paidOn, amount, reference);
    }
}
