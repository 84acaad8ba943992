package se.exportcheck.cases.delays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The requests of companies that their cases be decided (förvaltningslagen 12 §). */
@ApplicationScoped
public class DecisionRequests {

    /** Of the case {@code c} and its request {@code q}: what passed with another company, before the number was put right, is not its company's. */
    private static final String STANDS = "q.grantCase = c"
            + " and (q.action = REGISTER_REQUEST or q.action = REQUEST and " + ofItsCompany("q") + ")"
            + " and not exists (select 1 from DelayEvent a where a.grantCase = c"
            + " and a.action in (ANSWER, REFUSE, RECORD_REFUSAL) and " + ofItsCompany("a") + ")"
            + " and not (c.status = PROPOSED and exists (select 1 from CaseEvent w where w.grantCase = c"
            + " and w.action in (WITHDRAW, REGISTER_WITHDRAWAL) and not exists (select 1 from CaseEvent p"
            + " where p.grantCase = c and p.action = PROPOSE and p.id > w.id)))";

    /** That the case {@code c} has a request to answer, as {@link Delays#openRequest} says; not of one that is withdrawn. */
    public static final String OPEN_IN_CASE = "exists (select 1 from DelayEvent q where " + STANDS + ")";

    private static final String OPEN = "from DelayEvent q join fetch q.grantCase c join fetch c.schemeVersion where "
            + STANDS + " order by q.day, q.id";

    private final EntityManager database;

    DecisionRequests(EntityManager database) {
        this.database = database;
    }

    /** Those that are not answered, the first last day at the top. */
    public List<DelayEvent> open() {
        return database.createQuery(OPEN, DelayEvent.class).getResultList();
    }

    private static String ofItsCompany(String said) {
        return "not exists (select 1 from CaseEvent m where m.grantCase = c and m.action = CORRECT_NUMBER"
                + " and m.at > " + said + ".at)";
    }
}
