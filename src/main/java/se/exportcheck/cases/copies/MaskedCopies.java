package se.exportcheck.cases.copies;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.exportcheck.cases.GrantCase;

/** The copies that were handed out. */
@ApplicationScoped
public class MaskedCopies implements PanacheRepository<MaskedCopy> {

    /** Those of a case, newest first. */
    public List<MaskedCopy> of(GrantCase grantCase) {
        return list("grantCase = ?1 order by id desc", grantCase);
    }

    public Optional<MaskedCopy> of(GrantCase grantCase, long id) {
        return find("grantCase = ?1 and id = ?2", grantCase, id).firstResultOptional();
    }
}
