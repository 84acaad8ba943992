package se.exportcheck.schemes;

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
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** <i>Utlysning</i>: an invitation to apply under a scheme version, open continuously or in a round. */
@Entity
public class Call {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "scheme_version_id")
    private SchemeVersion schemeVersion;

    private String nameSv;
    private String nameEn;
    private @Nullable String textSv;
    private @Nullable String textEn;

    @Enumerated(EnumType.STRING)
    private IntakeMode intakeMode;

    private LocalDate opensOn;
    private @Nullable LocalDate closesOn;

    @SuppressWarnings("NullAway.Init")
    protected Call() {}

    /** Announced under a published version, from today on or later. */
    public Call(SchemeVersion schemeVersion, IntakeMode intakeMode, CallNotice notice, CallDays days, LocalDate today) {
        if (!schemeVersion.isPublished() || !days.isAhead(today)) {
            throw new IllegalStateException("No call can be announced so");
        }
        this.schemeVersion = schemeVersion;
        this.intakeMode = intakeMode;
        say(notice);
        last(days);
    }

    /** Until it has closed its words can be changed, and those of its days that have not passed. */
    public void change(CallNotice notice, CallDays days, LocalDate today) {
        if (!canChange(today) || !days.canReplace(days(), today)) {
            throw new IllegalStateException("Call %s cannot be changed so".formatted(id));
        }
        say(notice);
        last(days);
    }

    private void say(CallNotice notice) {
        nameSv = notice.nameSv();
        nameEn = notice.nameEn();
        textSv = notice.textSv();
        textEn = notice.textEn();
    }

    private void last(CallDays days) {
        if (intakeMode == IntakeMode.ROUND && days.closesOn() == null) {
            throw new IllegalStateException("A round has a last day");
        }
        opensOn = days.opensOn();
        closesOn = days.closesOn();
    }

    public boolean canChange(LocalDate today) {
        return status(today) != CallStatus.CLOSED;
    }

    public CallStatus status(LocalDate today) {
        return days().status(today);
    }

    public @Nullable Long id() {
        return id;
    }

    /** Counts how often it was saved. */
    public long version() {
        return version;
    }

    /** The version that it was opened under. */
    public SchemeVersion schemeVersion() {
        return schemeVersion;
    }

    public String nameSv() {
        return nameSv;
    }

    public String nameEn() {
        return nameEn;
    }

    /** @param language {@code en} for English */
    public String nameIn(String language) {
        return language.equals("en") ? nameEn : nameSv;
    }

    /** What it says to companies; null when it says nothing beside its name and days. */
    public @Nullable String textIn(String language) {
        return language.equals("en") ? textEn : textSv;
    }

    public CallNotice notice() {
        return new CallNotice(nameSv, nameEn, textSv, textEn);
    }

    public CallDays days() {
        return new CallDays(opensOn, closesOn);
    }

    public IntakeMode intakeMode() {
        return intakeMode;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    /** The last day to apply; null when the call has none. */
    public @Nullable LocalDate closesOn() {
        return closesOn;
    }

    /** Within its days, and its scheme has terms in force. */
    public boolean isOpen(LocalDate today) {
        return status(today) == CallStatus.OPEN && hasTerms(today);
    }

    private boolean hasTerms(LocalDate day) {
        return intakeMode == IntakeMode.ROUND
                || schemeVersion.scheme().inForce(day).isPresent();
    }

    /**
     * The terms of what is received on a day. All in a round compete under the terms it was opened with; a call that is
     * open all the time has those of the version in force.
     */
    public SchemeVersion termsOn(LocalDate day) {
        return intakeMode == IntakeMode.ROUND
                ? schemeVersion
                : schemeVersion.scheme().inForce(day).orElse(schemeVersion);
    }
}
