package se.exportcheck.cases.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.application.Section;
import se.exportcheck.cases.size.SizeAssessments;
import se.exportcheck.schemes.ChequeFrequency.Cheque;

/** Examines applications, with what the region knows of the company's earlier cheques. */
@Named("examinations")
@ApplicationScoped
public class Examinations {

    private final EntityManager database;
    private final CaseAid aid;
    private final SizeAssessments sizes;
    private final Clock clock;

    Examinations(EntityManager database, CaseAid aid, SizeAssessments sizes, Clock clock) {
        this.database = database;
        this.aid = aid;
        this.sizes = sizes;
        this.clock = clock;
    }

    public Examination of(GrantCase grantCase) {
        var received = grantCase.receivedOn();
        return new Examination(
                grantCase,
                received == null ? Stockholm.today(clock) : received,
                cheques(grantCase),
                aid.ownAccount(grantCase, Stockholm.today(clock)).orElse(null),
                sizes.last(grantCase).orElse(null));
    }

    /** What does not fit in one section of the application. */
    public List<Finding> warnings(GrantCase draft, Section section) {
        return of(draft).warnings().stream()
                .filter(finding -> finding.criterion().section() == section)
                .toList();
    }

    /** A past case of an old list tells no scheme; it counts as one of the same kind. */
    private List<Cheque> cheques(GrantCase grantCase) {
        return database.createQuery("""
                        select c.decidedOn, coalesce(s.code, :scheme) from GrantCase c
                        left join c.schemeVersion v left join v.scheme s
                        where c.organisationNumber = :number and c.outcome in :grants and c.id <> :own""", Object[].class)
                .setParameter("scheme", grantCase.schemeVersion().scheme().code())
                .setParameter("number", grantCase.organisationNumber())
                .setParameter("grants", Outcome.GRANTS)
                .setParameter("own", grantCase.id())
                .getResultStream()
                .map(row -> new Cheque(((LocalDate) row[0]).getYear(), (String) row[1]))
                .toList();
    }
}
