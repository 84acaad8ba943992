package se.exportcheck.companies.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.sealing.Seals;

/** The single undertakings of the region: links as they are entered, and confirmations. Nothing is changed or removed. */
@ApplicationScoped
public class Undertakings {

    /** A link that still is: what was entered last of the two, and not that it is no more. */
    private static final String CURRENT = """
            not l.ended and not exists (
                select from ownership_link later
                where (later.owner_kind, later.owner_identity, later.owned_kind, later.owned_identity)
                    = (l.owner_kind, l.owner_identity, l.owned_kind, l.owned_identity) and later.id > l.id)""";

    /**
     * The links in force that can be reached from a party over owners and owned, be they in a circle: step by step, so
     * that it costs as much as the group is large, whatever else is owned in the region.
     */
    private static final String AROUND = """
            with recursive reached (kind, identity) as (
                select cast(:kind as text), cast(:identity as text)
                union
                select party.kind, party.identity
                from reached r
                cross join lateral (
                    select l.owned_kind, l.owned_identity from ownership_link l
                    where (l.owner_kind, l.owner_identity) = (r.kind, r.identity) and %1$s
                    union all
                    select l.owner_kind, l.owner_identity from ownership_link l
                    where (l.owned_kind, l.owned_identity) = (r.kind, r.identity) and %1$s) party (kind, identity)
            )
            select l.* from reached r join ownership_link l on (l.owner_kind, l.owner_identity) = (r.kind, r.identity)
            where %1$s
            order by l.id""".formatted(CURRENT);

    private final EntityManager database;
    private final Seals seals;

    Undertakings(EntityManager database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    public UndertakingFile of(OrganisationNumber number, String name) {
        var company = Party.enterprise(number, name);
        return UndertakingFile.of(company, around(company), confirmed(number));
    }

    /** Nobody else enters links in the region until this transaction has ended: two at once could close a circle. */
    public void hold() {
        database.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(current_region() || ' ownership', 0))",
                        Integer.class)
                .getSingleResult();
    }

    /** What the applicant says that somebody holds. */
    public void declare(OwnershipLink link, Long caseId, Entered entered) {
        database.persist(LinkEntry.declared(link, caseId, entered));
    }

    /** What an officer knows that somebody holds; in place of what was known of the two before. */
    public void enter(OwnershipLink link, Long caseId, Entered entered) {
        database.persist(LinkEntry.known(link, caseId, entered));
    }

    /** One of the links is no more. */
    public void end(LinkEntry link, Long caseId, Entered entered) {
        database.persist(link.end(caseId, entered));
    }

    /** What was declared in a case of this company's owners is no more: it was another that declared it. */
    public void disown(OrganisationNumber number, Long caseId, Entered entered) {
        of(number, number.display()).links().stream()
                .filter(link -> link.isDeclaredIn(caseId))
                .forEach(link -> end(link, caseId, entered));
    }

    /** Confirms the undertaking as it follows from the links and from the decisions about natural persons. */
    public ConfirmedUndertaking confirm(
            UndertakingFile file, Collection<PersonDecision> decisions, Long caseId, Entered entered) {
        var apart = file.undertaking().personLinks().stream()
                .filter(link -> decisions.stream().anyMatch(decision -> decision.isAbout(link) && !decision.together()))
                .map(PersonLink::person)
                .collect(Collectors.toSet());
        var company = file.undertaking().company().organisationNumber().orElseThrow();
        var version = new ConfirmedUndertaking(
                company,
                file.confirmed().map(ConfirmedUndertaking::versionNumber).orElse(0) + 1,
                file.without(apart).members(),
                decisions,
                caseId,
                entered);
        database.persist(version);
        return version;
    }

    @SuppressWarnings("unchecked") // the entity's own rows
    private List<LinkEntry> around(Party company) {
        return database.createNativeQuery(AROUND, LinkEntry.class)
                .setParameter("kind", company.kind().name())
                .setParameter("identity", seals.close(company.identity()))
                .getResultList();
    }

    private Optional<ConfirmedUndertaking> confirmed(OrganisationNumber number) {
        return database.createQuery(
                        "from ConfirmedUndertaking where organisationNumber = :number order by versionNumber desc",
                        ConfirmedUndertaking.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
