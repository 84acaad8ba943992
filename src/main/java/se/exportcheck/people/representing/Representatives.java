package se.exportcheck.people.representing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.people.Actor;
import se.exportcheck.people.People;
import se.exportcheck.people.Person;
import se.exportcheck.people.Powers;

/**
 * <i>Företrädare</i>: who acts for which company. Whoever changes that holds the company meanwhile, so that two who
 * remove each other at once do it one after the other.
 */
@ApplicationScoped
public class Representatives {

    private final People people;
    private final EntityManager database;
    private final Clock clock;

    Representatives(People people, EntityManager database, Clock clock) {
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    public Representation of(long company, Actor actor) {
        return new Representation(company, people.ofCompany(company), actor, Stockholm.today(clock));
    }

    /** The same with nobody else changing it until the transaction ends. */
    public Representation held(long company, Actor actor) {
        database.createNativeQuery("select id from company where id = :company for no key update", Long.class)
                .setParameter("company", company)
                .getSingleResult();
        return of(company, actor);
    }

    /** Ends at once that the person acts for the company; or says what stands in the way. */
    public List<Obstacle> remove(Representation held, Person person) {
        var obstacles = held.toRemove(person);
        if (obstacles.isEmpty()) {
            people.delete(person);
        }
        return obstacles;
    }

    /** Gives the person these powers and takes the others; or says what stands in the way. */
    public List<Obstacle> change(Representation held, Person person, Powers wanted) {
        var obstacles = held.toChange(person, wanted);
        if (obstacles.isEmpty()) {
            people.empower(person, wanted, held.own().orElseThrow());
        }
        return obstacles;
    }
}
