package se.exportcheck.cases.disposal;

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
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.Actor;

/** A step with a disposal list: who, when, and why. Written once. */
@Entity
@Immutable
public class DisposalEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "list_id")
    private DisposalList list;

    @Enumerated(EnumType.STRING)
    private DisposalAction action;

    private @Nullable String note;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected DisposalEvent() {}

    DisposalEvent(DisposalList list, DisposalAction action, Actor actor, Instant now, @Nullable String note) {
        this.list = list;
        this.action = action;
        this.note = note;
        entered = new Entered(actor.subject(), actor.name(), now);
    }

    public DisposalAction action() {
        return action;
    }

    /** Why, or about which case. */
    public @Nullable String note() {
        return note;
    }

    public Entered entered() {
        return entered;
    }
}
