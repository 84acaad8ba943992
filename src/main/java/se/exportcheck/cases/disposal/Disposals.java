package se.exportcheck.cases.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.retention.Retentions;
import se.exportcheck.people.Actor;

/** Takes the steps of disposal lists: each with its cases held, so that what stands in the way is true until it is done. */
@ApplicationScoped
public class Disposals {

    /** What the database says when the case may not be disposed of after all. */
    private static final String REFUSED = "DS001";

    private final DisposalLists lists;
    private final RecordsPlan plan;
    private final Retentions retentions;
    private final Cases cases;
    private final EntityManager database;

    Disposals(DisposalLists lists, RecordsPlan plan, Retentions retentions, Cases cases, EntityManager database) {
        this.lists = lists;
        this.plan = plan;
        this.retentions = retentions;
        this.cases = cases;
        this.database = database;
    }

    /** What the list is held against now. */
    public DisposalSituation situation(DisposalList list, Actor actor, Instant now) {
        var today = Stockholm.dateOf(now);
        var ids = list.cases().stream().map(GrantCase::id).toList();
        var kept = retentions.of(ids);
        var hindrances = ids.stream().collect(Collectors.toMap(id -> id, id -> Hindrance.of(kept.get(id), today)));
        var listed = retentions.areListed(ids, list.isNew() ? 0 : list.id());
        return new DisposalSituation(list, actor, plan.disposed(), listed, hindrances);
    }

    public DisposalList propose(List<GrantCase> chosen, Actor actor, Instant now) {
        var list = new DisposalList(held(chosen), plan.disposed(), actor);
        list.take(DisposalAction.PROPOSE, situation(list, actor, now), now, null);
        lists.persist(list);
        return list;
    }

    public void approve(DisposalList list, Actor actor, Instant now) {
        held(list.cases());
        list.take(DisposalAction.APPROVE, situation(list, actor, now), now, null);
    }

    public void reject(DisposalList list, Actor actor, Instant now, String reason) {
        list.take(DisposalAction.REJECT, situation(list, actor, now), now, reason);
    }

    public void leaveOut(DisposalList list, GrantCase grantCase, Actor actor, Instant now, String reason) {
        list.leaveOut(grantCase, situation(list, actor, now), now, reason);
    }

    /** Lets go of all that the list says, in one act: of every case on it or, when something stands in the way, of none. */
    public void carryOut(DisposalList list, Actor actor, Instant now) {
        var going = held(list.cases());
        var situation = situation(list, actor, now);
        if (situation.allows(DisposalAction.CARRY_OUT)) {
            database.flush();
            going.forEach(grantCase -> dispose(list, grantCase, actor, now));
        }
        list.take(DisposalAction.CARRY_OUT, situation, now, null);
        var system = Actor.system(actor.region());
        going.forEach(grantCase -> grantCase.dispose(system, now, "#" + list.id()));
    }

    /** The database does it, and asks once more: the program itself has no right to empty what is written once. */
    private void dispose(DisposalList list, GrantCase grantCase, Actor actor, Instant now) {
        try {
            empty(list, grantCase, actor, now);
        } catch (PersistenceException refused) {
            if (isRefusal(refused)) {
                throw new StepRefused(DisposalAction.CARRY_OUT, List.of(DisposalGuard.NOTHING_IN_THE_WAY));
            }
            throw refused;
        }
    }

    private static boolean isRefusal(PersistenceException refused) {
        return Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException said && REFUSED.equals(said.getSQLState()));
    }

    private void empty(DisposalList list, GrantCase grantCase, Actor actor, Instant now) {
        database.createNativeQuery("select 1 from dispose_of_case(:list, :case, :person, :name, :at)")
                .setParameter("list", list.id())
                .setParameter("case", grantCase.id())
                .setParameter("person", actor.subject())
                .setParameter("name", actor.name())
                .setParameter("at", now)
                .getSingleResult();
    }

    private List<GrantCase> held(List<GrantCase> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparing(grantCase -> Objects.requireNonNull(grantCase.id())))
                .map(cases::alone)
                .toList();
    }
}
