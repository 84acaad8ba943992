package se.exportcheck.cases.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** A step taken with an entry for the register of aid, by whom, when and why. Written once. */
@Entity
@Immutable
public class RegisterEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "register_entry_id")
    private RegisterEntry entry;

    @Enumerated(EnumType.STRING)
    private RegisterAction action;

    private Instant at;
    private String actor;
    private String actorName;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected RegisterEvent() {}

    RegisterEvent(RegisterEntry entry, RegisterAction action, Entered by, @Nullable String note) {
        this.entry = entry;
        this.action = action;
        at = by.enteredAt();
        actor = by.enteredBy();
        actorName = by.enteredByName();
        this.note = note;
    }

    RegisterEntry entry() {
        return entry;
    }

    String actor() {
        return actor;
    }

    public RegisterAction action() {
        return action;
    }

    public Instant at() {
        return at;
    }

    public String actorName() {
        return actorName;
    }

    public @Nullable String note() {
        return note;
    }
}
