package se.exportcheck.cases.reconsideration;

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
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;

/** That a decision is taken up again, on which ground and why. Written once. */
@Entity
@Immutable
public class Reconsideration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision before;

    @Enumerated(EnumType.STRING)
    private ChangeGround ground;

    private String why;
    private Kronor grantedBefore;
    private String startedBy;
    private String startedByName;
    private Instant startedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reconsideration() {}

    /** Only {@link GrantCase#reconsider} makes one. */
    public Reconsideration(Decision before, ChangeGround ground, String why, Actor actor, Instant now) {
        grantCase = before.grantCase();
        this.before = before;
        this.ground = ground;
        this.why = why;
        grantedBefore = before.outcome().isGrant() ? grantCase.granted() : Kronor.ZERO;
        startedBy = actor.subject();
        startedByName = actor.name();
        startedAt = now;
    }

    /** The decision that is to be changed: the one in force when it was taken up. */
    public Decision before() {
        return before;
    }

    /** What was granted when it was taken up; nothing when nothing was. */
    public Kronor grantedBefore() {
        return grantedBefore;
    }

    public ChangeGround ground() {
        return ground;
    }

    /** What makes it so in this case. */
    public String why() {
        return why;
    }

    public String startedByName() {
        return startedByName;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** The decision is in the company's favour (<i>gynnande</i>). */
    public boolean isOfGrant() {
        return before.outcome().isGrant();
    }

    /** The company would be worse off: nothing is granted any more, or less, or on less of the cost. */
    public boolean isWorse(Proposal proposal) {
        return isOfGrant()
                && (!proposal.outcome().isGrant()
                        || proposal.granted().isLessThan(grantedBefore)
                        || isLess(proposal.approvedCost(), before.approvedCost())
                        || isLess(proposal.share(), before.share()));
    }

    private static <T extends Comparable<T>> boolean isLess(@Nullable T proposed, @Nullable T decided) {
        return proposed != null && decided != null && proposed.compareTo(decided) < 0;
    }

    /** More would be granted than was before. */
    public boolean isRaising(Proposal proposal) {
        return grantedBefore.isLessThan(proposal.granted());
    }

    /** The proposal says what is decided already. */
    public boolean isSame(Proposal proposal) {
        return proposal.outcome().isGrant() == isOfGrant()
                && (isOfGrant() ? isSameGrant(proposal) : proposal.outcome() == before.outcome());
    }

    private boolean isSameGrant(Proposal proposal) {
        return !isWorse(proposal)
                && proposal.granted().equals(grantedBefore)
                && !isLess(before.approvedCost(), proposal.approvedCost())
                && !isLess(before.share(), proposal.share());
    }

    /** It goes against the company only on a ground that allows that (37 §, second paragraph). */
    boolean allows(Proposal proposal) {
        return !isWorse(proposal) || ground.allowsDisadvantage();
    }

    /** It concerns the same decision. */
    public boolean isOf(Decision decision) {
        return before.written().ordinal() == decision.ordinal();
    }

    /** How much there is to decide: as much as is left or, of a grant that is ended, as much as it takes away. */
    public Kronor weightOf(Outcome outcome, Kronor granted) {
        return outcome.isGrant() || !isOfGrant() ? granted : grantedBefore;
    }
}
