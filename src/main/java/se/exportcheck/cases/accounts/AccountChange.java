package se.exportcheck.cases.accounts;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.application.Account;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.Actor;

/** The company wants to be paid to another account than its application named (PAY-05). Written once. */
@Entity
@Immutable
public class AccountChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @Embedded
    private Account account;

    private @Nullable LocalDate arrivedOn;

    @Embedded
    private Entered entered;

    @OneToMany(mappedBy = "change", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<AccountEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AccountChange() {}

    /** What a signatory asks for; only {@link GrantCase#askForAccount} does. */
    public AccountChange(GrantCase grantCase, Account account, Entered entered) {
        this.grantCase = grantCase;
        this.account = account;
        this.entered = entered;
    }

    /** What a company asks for on paper; only {@link GrantCase#registerAccount} does. */
    public AccountChange(GrantCase grantCase, Account account, LocalDate arrivedOn, Entered entered) {
        this(grantCase, account, entered);
        this.arrivedOn = arrivedOn;
    }

    /** What stands in the way of the step, for this person. */
    public static List<AccountGuard> obstacles(AccountAction action, GrantCase grantCase, Actor actor) {
        return action.guards().stream()
                .filter(guard -> !guard.holds(action, grantCase, actor))
                .toList();
    }

    public static void demand(AccountAction action, GrantCase grantCase, Actor actor) {
        var obstacles = obstacles(action, grantCase, actor);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
    }

    /** An officer has checked it, a second one approves it, or one refuses it; the note says how or why. */
    public void take(AccountAction action, Actor actor, Instant now, String note) {
        demand(action, grantCase, actor);
        events.add(new AccountEvent(this, action, note, new Entered(actor.subject(), actor.name(), now)));
    }

    public Optional<AccountEvent> event(AccountAction action) {
        return events.stream().filter(event -> event.action() == action).findFirst();
    }

    /** How it was checked, by somebody without a conflict of interest; empty when it is still to be, or by another. */
    Optional<AccountEvent> check() {
        return events.stream()
                .filter(event -> event.action() == AccountAction.CHECK)
                .filter(event ->
                        !grantCase.impartiality().isInConflict(event.entered().enteredBy()))
                .findFirst();
    }

    /** Has checked the account or approved it, and so does not attest what is paid to it (SOD-3). */
    public boolean isHandledBy(Actor actor) {
        return event(AccountAction.REFUSE).isEmpty()
                && events.stream().anyMatch(event -> event.entered().enteredBy().equals(actor.subject()));
    }

    /** Nobody has approved it or refused it. */
    public boolean isOpen() {
        return !isApproved() && event(AccountAction.REFUSE).isEmpty();
    }

    public boolean isApproved() {
        return event(AccountAction.APPROVE).isPresent();
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public Account account() {
        return account;
    }

    /** The day that it came on paper; null when it was asked for here. */
    public @Nullable LocalDate arrivedOn() {
        return arrivedOn;
    }

    /** Who asked for it, or registered it, and when. */
    public Entered entered() {
        return entered;
    }

    public List<AccountEvent> events() {
        return List.copyOf(events);
    }
}
