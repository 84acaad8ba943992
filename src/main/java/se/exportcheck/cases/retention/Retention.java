package se.exportcheck.cases.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Outcome;

/**
 * How long a closed case is kept: ten years from its decision at least (2022:1468, 35 a §), seven after the year of its last
 * payment, and as long as the programme says that pays for it. Put together by the database, kept nowhere.
 */
@Entity
@Immutable
public class Retention {

    @Id
    private Long caseId;

    @TenantId
    private @Nullable String region;

    private CaseNumber number;
    private String companyName;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private LocalDate decidedOn;
    private @Nullable LocalDate lastPaidOn;
    private LocalDate keepUntil;
    private boolean held;
    private boolean paid;
    private boolean appealed;
    private boolean reclaimed;
    private boolean onHold;
    private boolean programmeMissing;
    private boolean undelivered;
    private boolean requested;

    @SuppressWarnings("NullAway.Init")
    protected Retention() {}

    public Long caseId() {
        return caseId;
    }

    public CaseNumber number() {
        return number;
    }

    public String companyName() {
        return companyName;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Something was paid, here or, in a past case of an old list, on a day that the list does not say. */
    public boolean isPaid() {
        return paid;
    }

    /** Null when nothing was paid here. */
    public @Nullable LocalDate lastPaidOn() {
        return lastPaidOn;
    }

    /** The last day that it must be kept. */
    public LocalDate keepUntil() {
        return keepUntil;
    }

    /** Nothing of it is disposed of, whatever the day: an appeal, a recovery or a request for it is open, or it is on hold. */
    public boolean isHeld() {
        return held;
    }

    /** An appeal is not at its end. */
    public boolean isAppealed() {
        return appealed;
    }

    /** Something of a recovery is decided, owed or to go back. */
    public boolean isReclaimed() {
        return reclaimed;
    }

    /** Somebody has put it on hold. */
    public boolean isOnHold() {
        return onHold;
    }

    /** A programme of the EU pays, and nobody has said how long that one wants it kept. */
    public boolean isProgrammeMissing() {
        return programmeMissing;
    }

    /** The plan wants it delivered to the e-archive first, and there is no receipt for all of it. */
    public boolean isUndelivered() {
        return undelivered;
    }

    /** Somebody has asked for documents of it, and is not answered. */
    public boolean isRequested() {
        return requested;
    }

    public RetentionPlace place() {
        return new RetentionPlace(keepUntil, caseId);
    }
}
