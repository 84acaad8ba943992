package se.exportcheck.cases.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.exportcheck.companies.Entered;

/**
 * <i>Dokumenthanteringsplan</i>: what the region has decided may be disposed of. What it has said nothing of is kept:
 * nothing is disposed of without a decision.
 */
@ApplicationScoped
public class RecordsPlan {

    private final EntityManager database;

    RecordsPlan(EntityManager database) {
        this.database = database;
    }

    /** The rules in force. */
    public Map<RecordClass, PlanRule> rules() {
        var rules = new EnumMap<RecordClass, PlanRule>(RecordClass.class);
        database.createQuery("from PlanRule order by id", PlanRule.class)
                .getResultList()
                .forEach(rule -> rules.put(rule.recordClass(), rule));
        return rules;
    }

    /** What may go when its time is over. */
    public Set<RecordClass> disposed() {
        var disposed = EnumSet.noneOf(RecordClass.class);
        rules().values().stream()
                .filter(PlanRule::isDisposed)
                .map(PlanRule::recordClass)
                .forEach(disposed::add);
        return disposed;
    }

    /** What was said over time, newest first. */
    public List<PlanRule> history(int most) {
        return database.createQuery("from PlanRule order by id desc", PlanRule.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The region has decided: these may go, and all others are kept. What stays as it was is not written again. */
    public void decide(Set<RecordClass> disposed, String basis, Entered entered) {
        var before = disposed();
        for (var each : RecordClass.values()) {
            if (before.contains(each) != disposed.contains(each)) {
                database.persist(new PlanRule(each, disposed.contains(each), basis, entered));
            }
        }
    }
}
