package se.exportcheck.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import se.exportcheck.calendar.Stockholm;

/** The people of the region. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {

    private final Clock clock;

    People(Clock clock) {
        this.clock = clock;
    }

    public List<Person> ofCompany(long company) {
        return list("companyId = ?1 order by name, id", company);
    }

    /** Those who may sign for the company today. */
    public List<Person> signatoriesOf(long company) {
        return list(
                "companyId = ?1 and signatory and (signsUntil is null or signsUntil >= ?2) order by name, id",
                company,
                Stockholm.today(clock));
    }

    public List<Person> ofPartner(long partner) {
        return list("partnerId = ?1 order by name, id", partner);
    }

    /** The region's own people, neither of a company nor of a partner. */
    public List<Person> staff() {
        return list("companyId is null and partnerId is null order by name, id");
    }

    public List<Person> withSubject(String subject) {
        return list("subject = ?1 order by id", subject);
    }

    /** Gives somebody who acts for a company these powers and takes the others, on the word of one who may. */
    public void empower(Person person, Powers powers, Person by) {
        person.empowered(powers, by);
    }

    /** Writes down what the region has found of the person's right to sign. */
    public void check(Person person, Check check) {
        person.checked(check);
    }
}
