package se.exportcheck.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What single people may decide in the region by the delegation order. */
@ApplicationScoped
public class Mandates implements PanacheRepositoryBase<Mandate, String> {

    /** Those of a person, past and coming ones as well. */
    public List<Mandate> ofPerson(String subject) {
        return list("person = ?1 order by item, id", subject);
    }

    public List<Mandate> inForce(LocalDate day) {
        return list("fromOn <= ?1 and (toOn is null or toOn >= ?1) order by maxAmountSek nulls last, item, id", day);
    }
}
