package se.exportcheck.reviewing;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** The filters that the region's staff have saved: each person sees their own, and those that are shared. */
@ApplicationScoped
class SavedFilters implements PanacheRepository<SavedFilter> {

    /** Filters that one person may have. */
    static final int MOST = 20;

    List<SavedFilter> visibleTo(Actor actor) {
        return list("person = ?1 or shared order by name, id", actor.subject());
    }

    Optional<SavedFilter> own(Long id, Actor actor) {
        return find("id = ?1 and person = ?2", id, actor.subject()).firstResultOptional();
    }

    /** Whether the person has another filter of this name; large and small letters are the same. */
    boolean isTaken(String name, Actor actor, @Nullable Long except) {
        return find("person = ?1 and lower(name) = lower(?2)", actor.subject(), name).stream()
                .anyMatch(filter -> !filter.id().equals(except));
    }

    boolean isFull(Actor actor) {
        return count("person", actor.subject()) >= MOST;
    }

    /** Until the transaction ends nobody else saves for this person, so that names and number stay as they were seen. */
    void hold(Actor actor) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(current_region() || ' filters ' || :person, 0)) as text)",
                        String.class)
                .setParameter("person", actor.subject())
                .getSingleResult();
    }
}
