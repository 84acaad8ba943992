package se.exportcheck.companies;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The companies that the region knows. */
@ApplicationScoped
public class Companies implements PanacheRepository<Company> {

    public Optional<Company> with(OrganisationNumber number) {
        return find("organisationNumber", number).firstResultOptional();
    }

    public List<Company> among(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by name, id", ids);
    }

    /** The company with this number; made known under the name when it is new. */
    public Company knownAs(OrganisationNumber number, String name) {
        return with(number).orElseGet(() -> {
            var company = new Company(number, name);
            persist(company);
            return company;
        });
    }
}
