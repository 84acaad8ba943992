package se.exportcheck.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The accounts that the region has paid grants from. */
@ApplicationScoped
public class PayingAccounts implements PanacheRepository<PayingAccount> {

    /** The one that applies; empty until the administrator has given one. */
    public Optional<PayingAccount> current() {
        return findAll(Sort.descending("id")).firstResultOptional();
    }
}
