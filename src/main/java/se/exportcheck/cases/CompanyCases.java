package se.exportcheck.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Call;

/** The cases of the companies that a person acts for, as lines of lists. */
@ApplicationScoped
public class CompanyCases {

    /** What the company itself is to do next. */
    private static final Set<CaseStatus> COMPANYS_TURN = Set.of(
            CaseStatus.DRAFT,
            CaseStatus.AWAITING_SIGNATURE,
            CaseStatus.AWAITING_COMPLETION,
            CaseStatus.HEARING,
            CaseStatus.AWAITING_ACCEPTANCE,
            CaseStatus.ACTIVE);

    /** A paper application that is being typed in is still the registrar's. */
    private static final String OWN =
            "where c.company.id in :companies and not (c.origin = PAPER and c.status = DRAFT)";

    private final EntityManager database;

    CompanyCases(EntityManager database) {
        this.database = database;
    }

    private static final String TO_ANSWER = "(c.status = FOLLOW_UP and exists (select 1 from FollowUp f"
            + " where f.grantCase = c and f.status in (SENT, REMINDED, REMINDED_AGAIN)))";

    /** A follow-up has no last day: the company is reminded of it. */
    private static final String LAST_DAY = "case when c.status = FOLLOW_UP then null else c.dueOn end";

    /** What waits for the company, the first last day at the top. */
    public List<CaseLine> waiting(Actor actor, int most) {
        return database.createQuery(
                        CaseLine.select(LAST_DAY) + OWN + " and (c.status in :statuses or " + TO_ANSWER + ") order by "
                                + LAST_DAY + " nulls last, c.id",
                        CaseLine.class)
                .setParameter("companies", actor.companies())
                .setParameter("statuses", COMPANYS_TURN)
                .setMaxResults(most)
                .getResultList();
    }

    /** The company's cases, newest first, those older than the case with this id. */
    public List<CaseLine> before(long id, Actor actor, int most) {
        return database.createQuery(CaseLine.SELECT + OWN + " and c.id < :before order by c.id desc", CaseLine.class)
                .setParameter("companies", actor.companies())
                .setParameter("before", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the cases whose last decision is made and not sent, so that the company does not know of it. */
    Set<Long> unsent(Set<Long> caseIds) {
        return Set.copyOf(database.createQuery(
                        "select c.id from GrantCase c where c.id in :cases and c.status = DECIDED", Long.class)
                .setParameter("cases", caseIds)
                .getResultList());
    }

    /** Applications of the company under the call that are not sent in yet. */
    public List<CaseLine> drafts(Long companyId, Call call) {
        return database.createQuery(
                        CaseLine.SELECT
                                + "where c.company.id = :company and c.call = :call and c.origin = :portal"
                                + " and c.status in :statuses order by c.id",
                        CaseLine.class)
                .setParameter("company", companyId)
                .setParameter("call", call)
                .setParameter("portal", Origin.PORTAL)
                .setParameter("statuses", CaseStatus.PRIVATE)
                .getResultList();
    }
}
