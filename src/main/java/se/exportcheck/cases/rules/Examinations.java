package se.exportcheck.cases.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.application.Section;
import se.exportcheck.cases.size.SizeAssessments;
import se.exportcheck.people.Regions;
import se.exportcheck.schemes.ChequeFrequency.Cheque;

/** Examines applications, with what the region knows of the company's earlier cheques. */
@Named("examinations")
@ApplicationScoped
public class Examinations {

    private final EntityManager database;
    private final CaseAid aid;
    private final SizeAssessments sizes;
    private final Regions regions;
    private final Clock clock;

    Examinations(EntityManager database, CaseAid aid, SizeAssessments sizes, Regions regions, Clock clock) {
        this.regions = regions;
        this.database = database;
        this.aid = aid;
        this.sizes = sizes;
        this.clock = clock;
    }

    public Examination of(GrantCase grantCase) {
        var today = Stockholm.today(clock);
        var grantedOn = Objects.requireNonNullElse(grantCase.decidedOn(), today);
        return new Examination(
                grantCase,
                regions.current().countyCode(),
                Objects.requireNonNullElse(grantCase.receivedOn(), today),
                grantedOn,
                cheques(grantCase, grantedOn),
                aid.ownAccount(grantCase, today).orElse(null),
                sizes.last(grantCase).orElse(null),
                quotes(grantCase),
                related(grantCase));
    }

    /** From whom nothing is bought with the grant, in the cost plan or in claims (COST-02). */
    public RelatedParties related(GrantCase grantCase) {
        return RelatedParties.of(grantCase, signatories(grantCase));
    }

    /** What does not fit in one section of the application. */
    public List<Finding> warnings(GrantCase draft, Section section) {
        return of(draft).warnings().stream()
                .filter(finding -> finding.criterion().section() == section)
                .toList();
    }

    /** How many quotes are attached; withheld or not, they are there. */
    private long quotes(GrantCase grantCase) {
        return database.createQuery(
                        "select count(d) from Document d where d.grantCase = :case and d.kind = QUOTE", Long.class)
                .setParameter("case", grantCase)
                .getSingleResult();
    }

    /** The names of those who may sign for the company here. */
    private List<String> signatories(GrantCase grantCase) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "select distinct name from membership where company_id = :company and signatory order by name",
                        String.class)
                .setParameter("company", grantCase.companyId())
                .getResultList();
    }

    /**
     * Counted by the year of the decision, whatever has been paid back since (ELIG-16). A past case of an old list
     * tells no scheme; it counts as one of the same kind.
     */
    private List<Cheque> cheques(GrantCase grantCase, LocalDate until) {
        return database.createQuery("""
                        select c.decidedOn, coalesce(s.code, :scheme) from GrantCase c
                        left join c.schemeVersion v left join v.scheme s
                        where c.organisationNumber = :number and c.outcome in :grants and c.decidedOn <= :until and c.id <> :own""", Object[].class)
                .setParameter("scheme", grantCase.schemeVersion().scheme().code())
                .setParameter("number", grantCase.organisationNumber())
                .setParameter("grants", Outcome.GRANTS)
                .setParameter("until", until)
                .setParameter("own", grantCase.id())
                .getResultStream()
                .map(row -> new Cheque(((LocalDate) row[0]).getYear(), (String) row[1]))
                .toList();
    }
}
