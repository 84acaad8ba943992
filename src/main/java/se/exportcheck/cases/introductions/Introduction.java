package se.exportcheck.cases.introductions;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Partner;

/**
 * <i>Förmedlad kontakt</i>: a company is introduced to a partner that may help it, with what the company lets the partner
 * see. No opinion on the case is asked for, and nothing in it depends on the answer. Written once.
 */
@Entity
@Immutable
public class Introduction {

    private static final Set<IntroductionAction> CONSENTING =
            Set.of(IntroductionAction.ASK, IntroductionAction.CONSENT);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "partner_id")
    private Partner partner;

    @Embedded
    private Shared shared;

    @Embedded
    private Entered entered;

    @OneToMany(mappedBy = "introduction", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<IntroductionEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Introduction() {}

    Introduction(GrantCase grantCase, int ordinal, Partner partner, Shared shared, Entered entered) {
        this.grantCase = grantCase;
        this.ordinal = ordinal;
        this.partner = partner;
        this.shared = shared;
        this.entered = entered;
    }

    /** One that nothing is written of yet, to ask who may begin it. */
    static Introduction unwritten(GrantCase grantCase, Partner partner) {
        return new Introduction(grantCase, 0, partner, new Shared("", "", "", ""), new Entered("", "", Instant.EPOCH));
    }

    /** The company lets the partner see it, in these words. */
    public void consent(String words, Actor actor, Instant now) {
        take(IntroductionAction.CONSENT, words, actor, now);
    }

    /**
     * The company does without the partner, takes the contact itself or withdraws its consent; or the officer takes the
     * suggestion back.
     */
    public void settle(IntroductionAction action, Actor actor, Instant now) {
        take(action, null, actor, now);
    }

    /** What the partner answers. */
    public void answer(IntroductionAction answer, @Nullable String note, Actor adviser, Instant now) {
        take(answer, note, adviser, now);
    }

    /** The one gate: nothing else moves an introduction or writes its events. */
    void take(IntroductionAction action, @Nullable String note, Actor actor, Instant now) {
        demand(action, actor);
        events.add(new IntroductionEvent(this, action, note, new Entered(actor.subject(), actor.name(), now)));
    }

    public void demand(IntroductionAction action, Actor actor) {
        var obstacles = obstacles(action, actor);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
    }

    List<IntroductionGuard> obstacles(IntroductionAction action, Actor actor) {
        return action.guards().stream()
                .filter(guard -> !guard.holds(action, this, actor))
                .toList();
    }

    /** The steps that this person can take now. */
    public List<IntroductionAction> stepsFor(Actor actor) {
        return Stream.of(IntroductionAction.values())
                .filter(action -> obstacles(action, actor).isEmpty())
                .toList();
    }

    /** The step is the last that was taken, and this person took it: sent again, the same form changes nothing. */
    public boolean hasJustTaken(IntroductionAction action, Actor actor) {
        return !events.isEmpty()
                && events.getLast().action() == action
                && events.getLast().entered().enteredBy().equals(actor.subject());
    }

    public IntroductionStatus status() {
        return events.isEmpty()
                ? IntroductionStatus.NEW
                : events.getLast().action().to();
    }

    /** That the company let the partner see it: who, when and in which words; empty when it has not. */
    public Optional<IntroductionEvent> consented() {
        return events.stream()
                .filter(event -> CONSENTING.contains(event.action()))
                .findFirst();
    }

    /** What the partner answered last; empty before it has. */
    public Optional<IntroductionEvent> answered() {
        return events.reversed().stream()
                .filter(event -> IntroductionAction.ANSWERS.contains(event.action()))
                .findFirst();
    }

    public @Nullable Long id() {
        return id;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    /** Its number within its case, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public Partner partner() {
        return partner;
    }

    /** What the partner sees, when it sees anything. */
    public Shared shared() {
        return shared;
    }

    /** Who wrote it, and when. */
    public Entered entered() {
        return entered;
    }

    public List<IntroductionEvent> events() {
        return List.copyOf(events);
    }
}
