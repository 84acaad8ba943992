package se.exportcheck.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.LegalBasis;

/**
 * A rule of the delegation order as one person has it: what they may decide for the committee, from which day to which
 * (kommunallagen 6 kap. 37 §, 7 kap. 5 §). Put together by the database from rules, posts and who holds them.
 */
@Entity
@Immutable
public class Mandate {

    @Id
    private String id;

    @TenantId
    private @Nullable String region;

    private Long ruleId;
    private String item;
    private String committee;

    @Enumerated(EnumType.STRING)
    private @Nullable DecisionType decisionType;

    @Enumerated(EnumType.STRING)
    private @Nullable LegalBasis legalBasis;

    private @Nullable Kronor maxAmountSek;
    private String person;
    private String personName;
    private @Nullable String post;
    private boolean deputy;
    private LocalDate fromOn;
    private @Nullable LocalDate toOn;

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    /** The first and the last day included. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(fromOn) && (toOn == null || !day.isAfter(toOn));
    }

    /** The kind of decision, the legal basis and the amount; the largest amount included. */
    public boolean covers(Matter matter) {
        return coversKind(matter) && (maxAmountSek == null || !matter.amount().isMoreThan(maxAmountSek));
    }

    /** The same whatever the amount. */
    public boolean coversKind(Matter matter) {
        return (decisionType == null || decisionType == matter.type())
                && (legalBasis == null || legalBasis == matter.legalBasis());
    }

    public Long ruleId() {
        return ruleId;
    }

    /** The item's number in the delegation order. */
    public String item() {
        return item;
    }

    /** The committee whose right it is. */
    public String committee() {
        return committee;
    }

    /** Null where there is no limit. */
    public @Nullable Kronor maxAmount() {
        return maxAmountSek;
    }

    /** The person's subject at the sign-in provider. */
    public String person() {
        return person;
    }

    public String personName() {
        return personName;
    }

    /** The post that it comes with; null when it is the person's own. */
    public @Nullable String post() {
        return post;
    }

    /** Stands in for the holder of the post. */
    public boolean isDeputy() {
        return deputy;
    }
}
