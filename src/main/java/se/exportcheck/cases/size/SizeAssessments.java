package se.exportcheck.cases.size;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.size.Relative;
import se.exportcheck.companies.size.Relatives;
import se.exportcheck.companies.size.SizeFigures;
import se.exportcheck.companies.size.SmeCalculation;
import se.exportcheck.deminimis.AidWindow;
import se.exportcheck.deminimis.ExchangeRate;
import se.exportcheck.deminimis.ExchangeRates;
import se.exportcheck.people.Actor;

/** The assessments of companies' sizes, version after version, and what the next one begins with. */
@ApplicationScoped
public class SizeAssessments {

    private final EntityManager database;
    private final ExchangeRates rates;
    private final CaseAid aid;

    SizeAssessments(EntityManager database, ExchangeRates rates, CaseAid aid) {
        this.database = database;
        this.rates = rates;
        this.aid = aid;
    }

    /** All of a case, the last first. */
    public List<SizeAssessment> of(GrantCase grantCase) {
        return database.createQuery(
                        "from SizeAssessment where caseId = :case order by versionNumber desc", SizeAssessment.class)
                .setParameter("case", grantCase.id())
                .getResultList();
    }

    public Optional<SizeAssessment> last(GrantCase grantCase) {
        return database.createQuery(
                        "from SizeAssessment where caseId = :case order by versionNumber desc", SizeAssessment.class)
                .setParameter("case", grantCase.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The rate that the limits in euro are counted at: that of the day when the application came in. */
    public Optional<ExchangeRate> rate(GrantCase grantCase) {
        var day = Objects.requireNonNull(grantCase.receivedOn());
        return rates.within(AidWindow.of(day), grantCase.schemeVersion().rateSource())
                .of(day);
    }

    /** What the company says of itself; nothing where it says nothing. */
    public Optional<SizeFigures> declared(GrantCase grantCase) {
        return Optional.ofNullable(grantCase.application().company())
                .map(facts -> new SizeFigures(
                        facts.employees(),
                        BigDecimal.valueOf(facts.turnover()),
                        facts.balanceSheet() == null ? null : BigDecimal.valueOf(facts.balanceSheet())));
    }

    /** The enterprises that may count beside the company, by what is known of who owns whom. */
    public List<Relative> relatives(GrantCase grantCase) {
        var file = aid.undertaking(grantCase);
        return Relatives.of(file.undertaking(), file.ownership());
    }

    /** Keeps what the officer of a case in review has found. */
    public SizeAssessment keep(
            GrantCase grantCase,
            SmeCalculation calculation,
            ExchangeRate rate,
            @Nullable String comment,
            Actor actor,
            Instant now) {
        grantCase.demand(CaseAction.REQUEST_COMPLETION, actor, now);
        var version = last(grantCase).map(SizeAssessment::versionNumber).orElse(0) + 1;
        var entered = new Entered(actor.subject(), actor.name(), now);
        var assessment = new SizeAssessment(
                Objects.requireNonNull(grantCase.id()), version, calculation, rate, comment, entered);
        database.persist(assessment);
        return assessment;
    }
}
