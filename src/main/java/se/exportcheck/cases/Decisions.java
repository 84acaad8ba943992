package se.exportcheck.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** What is kept of the region's decisions beside the decisions themselves: their documents, and who has read them. */
@ApplicationScoped
public class Decisions {

    private final EntityManager database;

    Decisions(EntityManager database) {
        this.database = database;
    }

    /** Keeps the decision as it reads today, in each language; it is never rendered anew. */
    public void freeze(Decision decision, List<FrozenPage> pages) {
        database.persist(decision);
        pages.forEach(page -> database.persist(new DecisionDocument(decision, page)));
    }

    public Optional<DecisionDocument> document(Decision decision, String language) {
        return database.createQuery(
                        "from DecisionDocument where decision = :decision and language = :language",
                        DecisionDocument.class)
                .setParameter("decision", decision)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    /** A party has read the decision (förvaltningslagen 33 §). Only the first time counts. */
    public void read(Decision decision, Actor reader, Instant now) {
        database.createNativeQuery("""
                        insert into decision_read (decision_id, reader, read_at) values (:decision, :reader, :at)
                        on conflict do nothing""")
                .setParameter("decision", decision.id())
                .setParameter("reader", reader.subject())
                .setParameter("at", now)
                .executeUpdate();
    }

    /**
     * The last day when a decision was made by any of these rules of the delegation order; empty when none was.
     *
     * @param decider the subject of whoever decided; null for anybody
     */
    public Optional<LocalDate> lastOnDelegation(Set<Long> rules, @Nullable String decider) {
        return Optional.ofNullable(database.createQuery(
                        "select max(d.decidedOn) from Decision d where d.authority.delegationRuleId in :rules"
                                + " and (:decider is null or d.decider = :decider)",
                        LocalDate.class)
                .setParameter("rules", rules)
                .setParameter("decider", decider)
                .getSingleResult());
    }

    /** When the party first said that the decision is read. */
    public Optional<Instant> firstRead(Decision decision) {
        var first = (Instant) database.createNativeQuery(
                        "select min(read_at) from decision_read where decision_id = :decision", Instant.class)
                .setParameter("decision", decision.id())
                .getSingleResult();
        return Optional.ofNullable(first);
    }
}
