package se.exportcheck.cases.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** <i>Slutrapport</i>: what was done and what it gave, in words and figures. Changed until the final claim is sent. */
@Entity
public class FinalReport {

    /** What was done and what came of it, in words. */
    public record Account(String activitiesDone, String deviations, String results, String nextSteps) {}

    /**
     * How the company stood when it applied, where the application does not tell.
     *
     * @param markets the countries that it sold to
     * @param employedWomen of the full-time equivalents those of women
     */
    public record Before(
            Set<String> markets,
            @Nullable BigDecimal employedWomen,
            @Nullable Leadership leadership) {}

    /**
     * All that a report says.
     *
     * @param markets the countries that the company sells to now
     */
    public record Content(
            Account account,
            Economy economy,
            FollowUp.WithoutCheque withoutCheque,
            Indicators indicators,
            Set<String> markets,
            Before before) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Version
    private long version;

    private String activitiesDone;
    private String deviations;
    private String results;
    private String nextSteps;

    @Embedded
    private @Nullable Economy economy;

    @Enumerated(EnumType.STRING)
    private FollowUp.@Nullable WithoutCheque withoutCheque;

    @Embedded
    private Indicators indicators;

    private @Nullable BigDecimal employedWomenBefore;

    /** When it applied. */
    @Embedded
    private @Nullable Leadership leadership;

    @ElementCollection
    @CollectionTable(name = "final_report_market", joinColumns = @JoinColumn(name = "final_report_id"))
    @Column(name = "country")
    private Set<String> markets = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "final_report_market_before", joinColumns = @JoinColumn(name = "final_report_id"))
    @Column(name = "country")
    private Set<String> marketsBefore = new TreeSet<>();

    private String savedBy;
    private Instant savedAt;

    /** Begins the report of a case; it is written next. */
    @SuppressWarnings("NullAway.Init")
    public FinalReport() {}

    public void write(Content content, Actor by, Instant at) {
        var account = content.account();
        activitiesDone = account.activitiesDone();
        deviations = account.deviations();
        results = account.results();
        nextSteps = account.nextSteps();
        economy = content.economy();
        withoutCheque = content.withoutCheque();
        indicators = content.indicators();
        employedWomenBefore = content.before().employedWomen();
        leadership = content.before().leadership();
        markets.clear();
        markets.addAll(content.markets());
        marketsBefore.clear();
        marketsBefore.addAll(content.before().markets());
        savedBy = by.name();
        savedAt = at;
    }

    public long version() {
        return version;
    }

    public Account account() {
        return new Account(activitiesDone, deviations, results, nextSteps);
    }

    /** What the venture cost; null in reports that were not asked for it. */
    public @Nullable Economy economy() {
        return economy;
    }

    /** Null in reports that were not asked for it. */
    public FollowUp.@Nullable WithoutCheque withoutCheque() {
        return withoutCheque;
    }

    public Indicators indicators() {
        return indicators;
    }

    public Set<String> markets() {
        return new TreeSet<>(markets);
    }

    public Before before() {
        return new Before(new TreeSet<>(marketsBefore), employedWomenBefore, leadership);
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
