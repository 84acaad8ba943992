package se.exportcheck.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The applications as they were signed. */
@ApplicationScoped
public class Submissions implements PanacheRepository<Submission> {

    /** The application of a case that the reader may see already; a paper application has none. */
    public Optional<Submission> of(GrantCase grantCase) {
        return find("grantCase = ?1 order by id desc", grantCase).firstResultOptional();
    }
}
