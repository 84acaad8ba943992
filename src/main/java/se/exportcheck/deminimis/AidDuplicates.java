package se.exportcheck.deminimis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.exportcheck.companies.Entered;

/** Awards that may stand twice in the ledger, and what officers have said of them. */
@Named("aidDuplicates")
@ApplicationScoped
public class AidDuplicates {

    private final EntityManager database;
    private final AidLedger ledger;

    AidDuplicates(EntityManager database, AidLedger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** Nobody has said yet whether they are one award or two; both count. */
    public List<AidDuplicate> unsettled(AidAccount account) {
        var found = AidDuplicate.among(account);
        var apart = found.isEmpty() ? List.<AidSettlement>of() : toldApart(account);
        return found.stream()
                .filter(duplicate -> apart.stream().noneMatch(settled -> settled.isOf(duplicate)))
                .toList();
    }

    /** An officer has said that these are two awards. */
    public List<AidSettlement> toldApart(AidAccount account) {
        var entries = account.rows().stream().map(row -> row.entry().id()).toList();
        return database.createQuery(
                        "from AidSettlement s join fetch s.kept join fetch s.other"
                                + " where not s.same and s.kept.id in :entries and s.other.id in :entries order by s.id",
                        AidSettlement.class)
                .setParameter("entries", entries)
                .getResultList();
    }

    /** The two, if both still count; nobody else corrects either until this transaction has ended. */
    public Optional<AidDuplicate> held(AidDuplicate duplicate) {
        var all = Stream.of(duplicate.kept().id(), duplicate.other().id())
                .sorted()
                .flatMap(id -> ledger.held(id).stream())
                .toList();
        return all.size() == 2 ? Optional.of(duplicate) : Optional.empty();
    }

    /** They are one award: only one of them counts from now on. */
    public void settleAsOne(AidDuplicate duplicate, String reason, Long caseId, Entered by) {
        database.persist(new AidSettlement(duplicate, true, reason, caseId, by));
        ledger.correct(duplicate.other(), BigDecimal.ZERO, reason, by);
    }

    /** They are two awards: both count, and nobody is asked again. */
    public void settleAsTwo(AidDuplicate duplicate, String reason, Long caseId, Entered by) {
        database.persist(new AidSettlement(duplicate, false, reason, caseId, by));
    }
}
