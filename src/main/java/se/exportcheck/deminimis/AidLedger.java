package se.exportcheck.deminimis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.ownership.Party;

/**
 * The region's ledger of aid of minor importance. Entries are added and corrected by other entries, never changed; each
 * is announced in its transaction, for what must follow the ledger.
 */
@ApplicationScoped
public class AidLedger {

    /** What an enterprise took over of another's aid, in the currency that the aid was stated in. */
    public record Part(OrganisationNumber number, String recipient, BigDecimal amount) {}

    private static final String IS_CORRECTED = "exists (select 1 from AidEntry c where c.corrects = e.id)";

    /** An officer has found that another entry tells of the same award. */
    private static final String IS_KNOWN_OTHERWISE =
            "exists (select 1 from AidSettlement s where s.other = e and s.same)";

    private final EntityManager database;
    private final Event<AidEntry> entered;

    AidLedger(EntityManager database, Event<AidEntry> entered) {
        this.database = database;
        this.entered = entered;
    }

    /** What counts for these enterprises. */
    public List<AidEntry> standing(Collection<OrganisationNumber> numbers) {
        return entries(numbers, "e.amount > 0 and not " + IS_CORRECTED);
    }

    /** What is corrected to nothing and would count again if that is corrected in turn. */
    public List<AidEntry> annulled(Collection<OrganisationNumber> numbers) {
        return entries(numbers, "e.amount = 0 and not " + IS_CORRECTED);
    }

    /** What counts no longer, for another entry stands in its place. */
    public List<AidEntry> corrected(Collection<OrganisationNumber> numbers) {
        return entries(numbers, IS_CORRECTED);
    }

    /** The entry, if it counts; nobody else corrects it until this transaction has ended. */
    public Optional<AidEntry> held(Long id) {
        standing(id).ifPresent(entry -> hold(entry.isGrant() ? grantsOf(entry.caseId()) : " aid entry " + id));
        return standing(id);
    }

    private static String grantsOf(@Nullable Long caseId) {
        return " aid granted in case " + caseId;
    }

    public Optional<AidEntry> standing(Long id) {
        return database.createQuery("from AidEntry e where e.id = :id and not " + IS_CORRECTED, AidEntry.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What counts of a grant that the region has decided, in kronor; nothing when it is annulled. */
    public BigDecimal grantedBy(Long decisionId) {
        return database.createQuery(
                        "select e.amount from AidEntry e where e.decisionId = :decision and not " + IS_CORRECTED,
                        BigDecimal.class)
                .setParameter("decision", decisionId)
                .getResultStream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public AidEntry enter(AidEntry entry) {
        database.persist(entry);
        entered.fire(entry);
        return entry;
    }

    /** What a company declares in a new application; what it has declared before in the same words is there already. */
    public void declare(List<AidEntry.Aid> declared, OrganisationNumber number, Long caseId, Entered entered) {
        if (declared.isEmpty()) {
            return;
        }
        var known = new ArrayList<>(entries(
                List.of(number), "e.kind = DECLARED and (not " + IS_CORRECTED + " or " + IS_KNOWN_OTHERWISE + ")"));
        for (var aid : declared) {
            var same = known.stream().filter(entry -> entry.isSameAs(aid)).findFirst();
            same.ifPresentOrElse(known::remove, () -> enter(AidEntry.declared(aid, caseId, entered)));
        }
    }

    /** What was declared in a case for this enterprise counts for it no longer: it was another that declared it. */
    public void disown(Long caseId, OrganisationNumber number, String reason, Entered by) {
        standing(List.of(number)).stream()
                .filter(entry -> caseId.equals(entry.caseId()) && isDeclared(entry))
                .forEach(entry -> correct(entry, BigDecimal.ZERO, reason, by));
    }

    private boolean isDeclared(AidEntry entry) {
        return entry.corrects() == null
                ? entry.kind() == AidKind.DECLARED
                : isDeclared(database.find(AidEntry.class, entry.corrects()));
    }

    /** The aid is its successors' from now on, each a part of it (merger or split, domain brief DM-R12). */
    public void pass(AidEntry entry, List<Part> parts, String reason, Entered by) {
        // Only together do the parts say what has become of it.
        var all = parts.stream()
                .map(part -> entry.correctedFor(part.number(), part.recipient(), part.amount(), reason, by))
                .toList();
        all.forEach(database::persist);
        entered.fire(all.getLast());
    }

    /**
     * No more than this counts of what the region has granted in a case. Where it has passed to others each has its part
     * of it, as of the grant before.
     */
    public void lower(Long caseId, BigDecimal most, String reason, Entered by) {
        hold(grantsOf(caseId));
        var grants = granted(caseId);
        var amounts = grants.stream().map(AidEntry::amount).toList();
        if (amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(most) > 0) {
            var parts = AidSplit.byEquity(most, amounts);
            var all = IntStream.range(0, grants.size())
                    .mapToObj(i -> grants.get(i).corrected(parts.get(i), reason, by))
                    .toList();
            all.forEach(database::persist);
            all.stream()
                    .collect(Collectors.toMap(
                            entry -> Objects.requireNonNull(entry.decisionId()),
                            entry -> entry,
                            (first, last) -> last,
                            LinkedHashMap::new))
                    .values()
                    .forEach(entered::fire);
        }
    }

    /** All that counts of what the region has granted in a case, in kronor. */
    public BigDecimal grantedIn(Long caseId) {
        return granted(caseId).stream().map(AidEntry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What counts of the region's grant in a case, whosever it is by now. */
    private List<AidEntry> granted(Long caseId) {
        return database.createQuery(
                        "from AidEntry e where e.caseId = :case and e.decisionId is not null and e.amount > 0 and not "
                                + IS_CORRECTED + " order by e.id",
                        AidEntry.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Another amount counts from now on; nothing when the aid is annulled or recovered. */
    public AidEntry correct(AidEntry entry, BigDecimal amount, String reason, Entered entered) {
        return enter(entry.corrected(amount, reason, entered));
    }

    /**
     * Keeps everybody else who would grant aid to one of the members waiting until this transaction has ended. Taken in
     * one order by all, so that no two wait for each other.
     */
    public void hold(SortedSet<Party> members) {
        members.forEach(member -> hold(" aid of " + member.kind() + " " + member.identity()));
    }

    private void hold(String what) {
        database.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(current_region() || :what, 0))",
                        Integer.class)
                .setParameter("what", what)
                .getSingleResult();
    }

    private List<AidEntry> entries(Collection<OrganisationNumber> numbers, String condition) {
        return database.createQuery(
                        "from AidEntry e where e.organisationNumber in :numbers and " + condition
                                + " order by e.grantedOn desc, e.id desc",
                        AidEntry.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }
}
