package se.exportcheck.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The people of the region. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {

    public List<Person> ofCompany(long company) {
        return list("companyId = ?1 order by name, id", company);
    }

    public List<Person> signatoriesOf(long company) {
        return list("companyId = ?1 and signatory order by name, id", company);
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

    /** Gives somebody who acts for a company these powers and takes the others. */
    public void empower(Person person, Powers powers) {
        person.may(powers);
    }
}
