package se.exportcheck.cases.delays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The requests of companies that their cases be decided (förvaltningslagen 12 §). */
@ApplicationScoped
public class DecisionRequests {

    private static final String OPEN = "from DelayEvent q join fetch q.grantCase c join fetch c.schemeVersion"
            + " where q.action in (REQUEST, REGISTER_REQUEST) and not exists"
            + " (select 1 from DelayEvent a where a.grantCase = c and a.action in (ANSWER, REFUSE, RECORD_REFUSAL)) order by q.day, q.id";

    private final EntityManager database;

    DecisionRequests(EntityManager database) {
        this.database = database;
    }

    /** Those that are not answered, the first last day at the top. */
    public List<DelayEvent> open() {
        return database.createQuery(OPEN, DelayEvent.class).getResultList();
    }
}
