package se.exportcheck.people;

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
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.LegalBasis;

/**
 * An item of the delegation order (delegationsordning): what the holder of a post, or one person, may decide for a
 * committee (kommunallagen 6 kap. 37 §, 7 kap. 5 §). Changing it means to end it and enter another.
 */
@Entity
public class DelegationRule {

    /**
     * What is delegated.
     *
     * @param item the item's number in the delegation order
     * @param committee whose right it is
     * @param decisionType null for any decision in a case
     * @param legalBasis null for any
     * @param maxAmount the largest amount, included; null without a limit
     * @param onward the delegate may delegate it further (vidaredelegation, kommunallagen 7 kap. 6 §)
     */
    public record Power(
            String item,
            String committee,
            @Nullable DecisionType decisionType,
            @Nullable LegalBasis legalBasis,
            @Nullable Kronor maxAmount,
            boolean onward) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private String item;
    private String committee;

    @Enumerated(EnumType.STRING)
    private @Nullable DecisionType decisionType;

    @Enumerated(EnumType.STRING)
    private @Nullable LegalBasis legalBasis;

    private @Nullable Kronor maxAmountSek;
    private boolean onward;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private @Nullable Post post;

    private @Nullable String person;
    private @Nullable String personName;

    @Embedded
    private Term term;

    @SuppressWarnings("NullAway.Init")
    protected DelegationRule() {}

    private DelegationRule(Power power, Term term) {
        item = power.item();
        committee = power.committee();
        decisionType = power.decisionType();
        legalBasis = power.legalBasis();
        maxAmountSek = power.maxAmount();
        onward = power.onward();
        this.term = term;
    }

    /** For whoever holds the post. */
    public static DelegationRule forPost(Power power, Post post, Term term) {
        var rule = new DelegationRule(power, term);
        rule.post = post;
        return rule;
    }

    /** For one person. */
    public static DelegationRule forPerson(Power power, Colleague holder, Term term) {
        var rule = new DelegationRule(power, term);
        rule.person = holder.subject();
        rule.personName = holder.name();
        return rule;
    }

    public void end(LocalDate lastDay, Actor by, Instant at) {
        term.end(lastDay, by, at);
    }

    public @Nullable Long id() {
        return id;
    }

    public Power power() {
        return new Power(item, committee, decisionType, legalBasis, maxAmountSek, onward);
    }

    /** Null when it is one person's. */
    public @Nullable Post post() {
        return post;
    }

    /** Null when it goes with a post. */
    public @Nullable String personName() {
        return personName;
    }

    public Term term() {
        return term;
    }
}
