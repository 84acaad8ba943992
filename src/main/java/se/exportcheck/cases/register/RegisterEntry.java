package se.exportcheck.cases.register;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.calendar.WorkingDays;
import se.exportcheck.cases.DueCursor;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.IndustryCode;
import se.exportcheck.people.Actor;

/** <i>Registerpost</i>: what is to be said of one grant in the central register of aid, and whether it is said. */
@Entity
public class RegisterEntry {

    /** Within so many working days after the grant (Regulation (EU) 2023/2831 art. 6.1); the day itself not counted. */
    static final int WORKING_DAYS = 20;

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

    private Long decisionId;

    @Enumerated(EnumType.STRING)
    private RegisterOperation operation;

    @Enumerated(EnumType.STRING)
    private RegisterStatus status = RegisterStatus.DUE;

    @Embedded
    private RegisteredAward award;

    @Embedded
    private @Nullable IndustryCode industry;

    private LocalDate countedFrom;
    private LocalDate dueOn;
    private @Nullable Long exportId;
    private @Nullable String reference;
    private @Nullable LocalDate registeredOn;
    private @Nullable Long replaces;
    private @Nullable String replacesReference;
    private @Nullable String reason;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<RegisterEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected RegisterEntry() {}

    /** @param countedFrom the day of the grant, or of what was decided about it afterwards */
    RegisterEntry(
            GrantCase grantCase,
            Long decisionId,
            RegisterOperation operation,
            RegisteredAward award,
            LocalDate countedFrom) {
        this.grantCase = grantCase;
        this.decisionId = decisionId;
        this.operation = operation;
        this.award = award;
        this.countedFrom = countedFrom;
        dueOn = WorkingDays.plus(countedFrom, WORKING_DAYS);
    }

    RegisterEntry classified(@Nullable IndustryCode known) {
        industry = known;
        return this;
    }

    /** Says what the beneficiary does, which the register asks for. */
    public void classify(IndustryCode code, Actor actor, Instant now) {
        take(
                RegisterAction.CLASSIFY,
                actor,
                now,
                code.written() + " " + code.version().name());
        industry = code;
    }

    void export(Long export, Actor actor, Instant now) {
        take(RegisterAction.EXPORT, actor, now, String.valueOf(export));
        exportId = export;
    }

    /** It is in the register since a day, under a reference of the register's. */
    public void confirm(String registersReference, LocalDate day, Actor actor, Instant now) {
        take(RegisterAction.CONFIRM, actor, now, registersReference);
        reference = registersReference;
        registeredOn = day;
    }

    /**
     * The grant is another one now: this entry is closed, and what the register must be told instead follows it. Nothing
     * follows when it was annulled before the register had heard of it.
     */
    Optional<RegisterEntry> correct(BigDecimal kronor, String why, Entered by) {
        var reported = exportId != null || operation != RegisterOperation.NEW;
        take(RegisterAction.CORRECT, Actor.system(Objects.requireNonNull(region)), by, why);
        var changed = award.with(kronor);
        if (!reported) {
            return changed.isNothing()
                    ? Optional.empty()
                    : Optional.of(following(RegisterOperation.NEW, changed, countedFrom, why));
        }
        var next = changed.isNothing() ? RegisterOperation.ANNUL : RegisterOperation.CHANGE;
        return Optional.of(following(next, changed, Stockholm.dateOf(by.enteredAt()), why));
    }

    private RegisterEntry following(RegisterOperation next, RegisteredAward changed, LocalDate from, String why) {
        var entry = new RegisterEntry(grantCase, decisionId, next, changed, from).classified(industry);
        entry.replaces = id;
        entry.replacesReference = reference == null ? replacesReference : reference;
        entry.reason = why;
        return entry;
    }

    private void take(RegisterAction action, Actor actor, Instant now, String note) {
        take(action, actor, new Entered(actor.subject(), actor.name(), now), note);
    }

    /** The one gate: no other line assigns the status or writes an event. */
    private void take(RegisterAction action, Actor actor, Entered by, String note) {
        var obstacles = action.obstacles(this, actor);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
        status = action.to();
        events.add(new RegisterEvent(this, action, by, note));
    }

    public boolean mayTake(RegisterAction action, Actor actor) {
        return action.obstacles(this, actor).isEmpty();
    }

    /** Refuses at once what could not be taken, before anybody fills in a form for it. */
    public void demand(RegisterAction action, Actor actor) {
        var obstacles = action.obstacles(this, actor);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
    }

    public boolean isOpen() {
        return RegisterStatus.OPEN.contains(status);
    }

    /** From the day after the last day. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }

    /** The day that is so many working days after the grant. */
    LocalDate workingDay(int days) {
        return WorkingDays.plus(countedFrom, days);
    }

    public DueCursor cursor() {
        return new DueCursor(dueOn, id());
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public RegisterOperation operation() {
        return operation;
    }

    public RegisterStatus status() {
        return status;
    }

    public RegisteredAward award() {
        return award;
    }

    /** Null until somebody has said it. */
    public @Nullable IndustryCode industry() {
        return industry;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The last file that it was exported in; null before that. */
    public @Nullable Long exportId() {
        return exportId;
    }

    /** The register's own; null until it is confirmed. */
    public @Nullable String reference() {
        return reference;
    }

    public @Nullable LocalDate registeredOn() {
        return registeredOn;
    }

    /** The entry that this one follows; null when it is the first of its grant. */
    public @Nullable Long replaces() {
        return replaces;
    }

    /** What the register calls that which is to be changed; null where it has no reference. */
    public @Nullable String replacesReference() {
        return replacesReference;
    }

    /** Why it follows another; null when it is the first. */
    public @Nullable String reason() {
        return reason;
    }

    public List<RegisterEvent> events() {
        return List.copyOf(events);
    }
}
