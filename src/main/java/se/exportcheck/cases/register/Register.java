package se.exportcheck.cases.register;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.DueCursor;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.IndustryCode;
import se.exportcheck.companies.SniVersion;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** The region's queue to the central register of aid. It follows the ledger of aid, in the transaction of the ledger. */
@ApplicationScoped
public class Register implements PanacheRepository<RegisterEntry> {

    /**
     * What is to be done, and what of it is late.
     *
     * @param open not known to be in the register
     */
    public record Counts(long open, long overdue) {}

    /** Grants from this day on are registered (Regulation (EU) 2023/2831 art. 6.1). */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    /** Who looks after the register, and who looks over their shoulder. */
    public static final Set<Role> READERS = Set.of(Role.CASE_OFFICER, Role.MANAGER, Role.AUDITOR);

    private static final String WITH_CASE =
            "from RegisterEntry e join fetch e.grantCase g left join fetch g.conflictDeclarations where ";

    private final AidLedger ledger;

    Register(AidLedger ledger) {
        this.ledger = ledger;
    }

    /** The region has granted aid, or what it granted counts as another amount: there is something to tell the register. */
    void follow(@Observes AidEntry entry) {
        var decision = entry.decisionId();
        if (decision != null && !entry.grantedOn().isBefore(FIRST_DAY)) {
            var kronor = ledger.grantedBy(decision);
            var standing = find("decisionId = ?1 and status <> ?2", decision, RegisterStatus.CORRECTED)
                    .firstResultOptional();
            if (standing.isEmpty() && kronor.signum() > 0) {
                persist(begun(entry, kronor));
            } else if (standing.isPresent() && standing.get().award().kronor().compareTo(kronor) != 0) {
                correct(standing.get(), kronor, entry);
            }
        }
    }

    private RegisterEntry begun(AidEntry entry, BigDecimal kronor) {
        var grantCase = getEntityManager().find(GrantCase.class, Objects.requireNonNull(entry.caseId()));
        var basis = grantCase.schemeVersion().legalBasis();
        var from = entry.corrects() == null
                ? entry.grantedOn()
                : Stockholm.dateOf(entry.entered().enteredAt());
        return new RegisterEntry(
                        grantCase,
                        Objects.requireNonNull(entry.decisionId()),
                        RegisterOperation.NEW,
                        RegisteredAward.of(entry, kronor, basis),
                        from)
                .classified(industry(grantCase).orElse(null));
    }

    private void correct(RegisterEntry standing, BigDecimal kronor, AidEntry entry) {
        var following = standing.correct(kronor, Objects.requireNonNullElse(entry.reason(), ""), entry.entered());
        flush(); // the database allows one standing entry for each grant
        following.ifPresent(this::persist);
    }

    /** As the application says, which asks for SNI 2007, or the officer. */
    private static Optional<IndustryCode> industry(GrantCase grantCase) {
        return grantCase.industryCode().flatMap(code -> IndustryCode.parse(code, SniVersion.SNI_2007));
    }

    /** At most so many that are still to be done, the most urgent first. */
    public List<RegisterEntry> open(DueCursor after, int most) {
        return find(
                        "from RegisterEntry e join fetch e.grantCase where e.status in ?1"
                                + " and (e.dueOn > ?2 or (e.dueOn = ?2 and e.id > ?3)) order by e.dueOn, e.id",
                        RegisterStatus.OPEN,
                        after.dueOn(),
                        after.id())
                .page(0, most)
                .list();
    }

    /** At most so many that are done, the newest first. */
    public List<RegisterEntry> done(long before, int most) {
        return find(
                        "from RegisterEntry e join fetch e.grantCase where e.status not in ?1 and e.id < ?2"
                                + " order by e.id desc",
                        RegisterStatus.OPEN,
                        before)
                .page(0, most)
                .list();
    }

    public Counts counts(LocalDate today) {
        return new Counts(
                count("status in ?1", RegisterStatus.OPEN),
                count("status in ?1 and dueOn < ?2", RegisterStatus.OPEN, today));
    }

    /** Everything that the register is or was to be told of a case, the newest first. */
    public List<RegisterEntry> of(GrantCase grantCase) {
        return list("grantCase = ?1 order by id desc", grantCase);
    }

    /** Those of the entries that there are, with their cases, the most urgent first. */
    public List<RegisterEntry> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list(WITH_CASE + "e.id in ?1 order by e.dueOn, e.id", ids);
    }

    /** All that can be exported by this person and has not been. */
    public List<RegisterEntry> exportable(Actor actor) {
        return list(WITH_CASE + "e.status = ?1 order by e.dueOn, e.id", RegisterStatus.DUE).stream()
                .filter(entry -> entry.mayTake(RegisterAction.EXPORT, actor))
                .toList();
    }

    public RegisterExport export(List<RegisterEntry> entries, Actor actor, Instant now) {
        entries.forEach(entry -> entry.demand(RegisterAction.EXPORT, actor));
        var export = new RegisterExport(entries, new Entered(actor.subject(), actor.name(), now));
        getEntityManager().persist(export);
        entries.forEach(entry -> entry.export(export.id(), actor, now));
        return export;
    }

    public Optional<RegisterExport> exportWith(Long id) {
        return Optional.ofNullable(getEntityManager().find(RegisterExport.class, id));
    }

    /** Entries still open that the case's officer is to be reminded of today or should have been since. */
    public Stream<RegisterAlert> alerts(LocalDate today) {
        return list(WITH_CASE + "e.status in ?1 and e.countedFrom < ?2", RegisterStatus.OPEN, today).stream()
                .flatMap(entry -> RegisterAlert.of(entry, today).stream());
    }
}
