package se.exportcheck.cases.claims;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.exportcheck.cases.GrantCase;

/** The region's claims. */
@ApplicationScoped
public class Claims implements PanacheRepository<Claim> {

    /** The claim of a case that the reader may see already. */
    public Optional<Claim> of(GrantCase grantCase, int ordinal) {
        return find("grantCase = ?1 and ordinal = ?2", grantCase, ordinal).firstResultOptional();
    }

    /** At most so many claims that wait in the status, the most urgent first, with their cases. */
    public List<Claim> waiting(ClaimStatus status, int most) {
        return find("from Claim c join fetch c.grantCase where c.status = ?1 order by c.dueOn nulls last, c.id", status)
                .page(0, most)
                .list();
    }
}
