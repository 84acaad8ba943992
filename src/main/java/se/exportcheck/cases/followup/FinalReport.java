package se.exportcheck.cases.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** <i>Slutrapport</i>: what was done and what it gave, in words and figures. Changed until the final claim is sent. */
@Entity
public class FinalReport {

    /** The report in words. */
    public record Account(String activitiesDone, String deviations, String results, String nextSteps) {}

    /** The countries that the company sold to before the venture, and sells to now. */
    public record Markets(Set<String> before, Set<String> now) {}

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
    private Indicators indicators;

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

    public void write(Account account, Indicators figures, Markets countries, Actor by, Instant at) {
        activitiesDone = account.activitiesDone();
        deviations = account.deviations();
        results = account.results();
        nextSteps = account.nextSteps();
        indicators = figures;
        markets.clear();
        markets.addAll(countries.now());
        marketsBefore.clear();
        marketsBefore.addAll(countries.before());
        savedBy = by.name();
        savedAt = at;
    }

    public long version() {
        return version;
    }

    public Account account() {
        return new Account(activitiesDone, deviations, results, nextSteps);
    }

    public Indicators indicators() {
        return indicators;
    }

    public Set<String> markets() {
        return new TreeSet<>(markets);
    }

    public Set<String> marketsBefore() {
        return new TreeSet<>(marketsBefore);
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
