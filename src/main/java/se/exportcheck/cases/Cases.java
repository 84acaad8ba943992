package se.exportcheck.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.exportcheck.people.Actor;

/** The region's cases. Reading goes through who may see them; what one may not see is not there. */
@ApplicationScoped
public class Cases implements PanacheRepository<GrantCase> {

    private final Sightings sightings;

    Cases(Sightings sightings) {
        this.sightings = sightings;
    }

    public Optional<GrantCase> visible(CaseNumber number, Actor actor) {
        var visibility = Visibility.of(actor);
        return sightings.note(find(
                        "from GrantCase c where c.number = :number and " + visibility.condition(),
                        visibility.parameters().and("number", number))
                .firstResultOptional());
    }

    /** The case to whoever may read all of it, the company and the region's staff; not to those it was referred to. */
    public Optional<GrantCase> whole(CaseNumber number, Actor actor) {
        return visible(number, actor)
                .filter(grantCase -> actor.readsAllCases() || actor.companies().contains(grantCase.companyId()));
    }

    /** A case that one may see, held until the transaction ends: of two who act at once the second sees what the first has done. */
    public Optional<GrantCase> held(CaseNumber number, Actor actor) {
        var visibility = Visibility.of(actor);
        return find(
                        "from GrantCase c where c.number = :number and " + visibility.condition(),
                        visibility.parameters().and("number", number))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The same of several, always in the same order, so that two who hold some of the same do not wait for each other. */
    public List<GrantCase> held(Collection<CaseNumber> numbers, Actor actor) {
        var visibility = Visibility.of(actor);
        return numbers.isEmpty()
                ? List.of()
                : find(
                                "from GrantCase c where c.number in :numbers and " + visibility.condition()
                                        + " order by c.id",
                                visibility.parameters().and("numbers", numbers))
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    public List<GrantCase> visible(Collection<CaseNumber> numbers, Actor actor) {
        var visibility = Visibility.of(actor);
        return numbers.isEmpty()
                ? List.of()
                : list(
                        "from GrantCase c where c.number in :numbers and " + visibility.condition() + " order by c.id",
                        visibility.parameters().and("numbers", numbers));
    }

    /** A case by its reference, which is its address before it has a number. */
    public Optional<GrantCase> visible(UUID reference, Actor actor) {
        var visibility = Visibility.of(actor);
        return sightings.note(find(
                        "from GrantCase c where c.reference = :reference and " + visibility.condition(),
                        visibility.parameters().and("reference", reference))
                .firstResultOptional());
    }

    /** The ids of cases whose last day to answer has passed; for the program's own clockwork. */
    public List<Long> waitedTooLong(LocalDate today, int most) {
        return getEntityManager()
                .createQuery(
                        "select c.id from GrantCase c where c.status in :waiting and c.dueOn < :today order by c.dueOn, c.id",
                        Long.class)
                .setParameter("waiting", CaseStatus.WAITING)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** The cases in some statuses whose last day is one of the given ones, both included. */
    public List<GrantCase> dueBetween(Set<CaseStatus> statuses, LocalDate first, LocalDate last) {
        return list(
                "from GrantCase c join fetch c.schemeVersion where c.status in ?1 and c.dueOn between ?2 and ?3"
                        + " order by c.dueOn, c.id",
                statuses,
                first,
                last);
    }

    /** Received and not decided, with what has been asked in them. */
    public List<GrantCase> undecided() {
        return list(
                "from GrantCase c join fetch c.schemeVersion left join fetch c.inquiries where c.status in ?1"
                        + " order by c.id",
                CaseStatus.UNDECIDED);
    }

    /** The ids of cases without a grant whose decision can be appealed no longer. */
    public List<Long> appealableNoLonger(LocalDate today, int most) {
        return getEntityManager()
                .createQuery(
                        "select c.id from GrantCase c where c.status = :sent and c.dueOn < :today order by c.dueOn, c.id",
                        Long.class)
                .setParameter("sent", CaseStatus.DISPATCHED)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Deletes a case that never reached the region, with all that is in it. */
    public void forget(GrantCase unsent) {
        getEntityManager()
                .createNativeQuery("select forget_unsent_events(?1)", Long.class)
                .setParameter(1, unsent.id())
                .getSingleResult();
        delete(unsent);
    }

    /** The same case, with nobody else changing it until this is done. */
    public GrantCase alone(GrantCase grantCase) {
        getEntityManager().lock(grantCase, LockModeType.PESSIMISTIC_WRITE);
        return grantCase;
    }
}
