package se.exportcheck.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.Regions;

/** The region's files of payments. */
@ApplicationScoped
public class PaymentFiles implements PanacheRepository<PaymentFile> {

    private final PayingAccounts accounts;
    private final Regions regions;

    PaymentFiles(PayingAccounts accounts, Regions regions) {
        this.accounts = accounts;
        this.regions = regions;
    }

    /** The newest first, from before the file with this number; at most so many. */
    public List<PaymentFile> newest(int before, int most) {
        return find("ordinal < ?1", Sort.descending("ordinal"), before)
                .page(0, most)
                .list();
    }

    public Optional<PaymentFile> numbered(int ordinal) {
        return find(
                        "from PaymentFile f left join fetch f.orders o left join fetch o.claim c left join fetch c.grantCase"
                                + " where f.ordinal = ?1",
                        ordinal)
                .singleResultOptional();
    }

    /**
     * Sends the payments of these claims together. The claims have taken their step already, so that whoever sends one of
     * them at the same time has been refused.
     *
     * @throws IllegalStateException if the region has given no account to pay from
     */
    public PaymentFile make(List<Claim> sent, LocalDate executionOn, Entered entered) {
        var account = accounts.current().orElseThrow(() -> new IllegalStateException("No account to pay from"));
        var ordinal = next();
        var messageId = "%s-B%06d".formatted(regions.current().caseNumberPrefix(), ordinal);
        var content = new CreditTransfers(regions.current().name(), account)
                .write(
                        messageId,
                        executionOn,
                        entered.enteredAt().atZone(Stockholm.ZONE).toOffsetDateTime(),
                        sent.stream().map(PaymentFiles::transfer).toList());
        var orders = sent.stream().map(PaymentOrder.Of::the).toList();
        var file = new PaymentFile(ordinal, messageId, executionOn, orders, content, entered);
        persist(file);
        return file;
    }

    private static Transfer transfer(Claim claim) {
        var account = Objects.requireNonNull(claim.grantCase().account());
        return new Transfer(
                Objects.requireNonNull(claim.endToEndId()),
                claim.toBank(),
                account.number(),
                account.holder(),
                String.valueOf(claim.grantCase().number()));
    }

    /** One after the other, also when two are made at the same time. */
    private int next() {
        regions.findById(regions.current().code(), LockModeType.PESSIMISTIC_WRITE);
        return getEntityManager()
                        .createQuery("select coalesce(max(f.ordinal), 0) from PaymentFile f", Integer.class)
                        .getSingleResult()
                + 1;
    }
}
