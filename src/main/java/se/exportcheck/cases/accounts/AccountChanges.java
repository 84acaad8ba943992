package se.exportcheck.cases.accounts;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The region's changes of account. */
@ApplicationScoped
public class AccountChanges implements PanacheRepository<AccountChange> {

    /** Those that wait to be checked or approved, the oldest first; at most so many. */
    public List<AccountChange> open(int most) {
        return find("from AccountChange c join fetch c.grantCase where not exists"
                        + " (select 1 from AccountEvent e where e.change = c and e.action in (APPROVE, REFUSE)) order by c.id")
                .page(0, most)
                .list();
    }
}
