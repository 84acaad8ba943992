package se.exportcheck.cases.accounts;

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
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** A step that the region took with a change of account, and how or why. Written once. */
@Entity
@Immutable
public class AccountEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_change_id")
    private AccountChange change;

    @Enumerated(EnumType.STRING)
    private AccountAction action;

    private String note;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected AccountEvent() {}

    AccountEvent(AccountChange change, AccountAction action, String note, Entered entered) {
        this.change = change;
        this.action = action;
        this.note = note;
        this.entered = entered;
    }

    public AccountAction action() {
        return action;
    }

    /** How the account was checked, or why it is refused. */
    public String note() {
        return note;
    }

    public Entered entered() {
        return entered;
    }
}
