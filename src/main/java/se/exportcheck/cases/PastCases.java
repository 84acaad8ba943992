package se.exportcheck.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.Company;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.people.Actor;

/** Files cases of old lists among the region's cases. The series of case numbers is not touched by them. */
@ApplicationScoped
public class PastCases {

    /** How a past case stands to what the region has already under its number. */
    public enum Standing {
        NEW,
        SAME,
        OTHER
    }

    /** A cheque that a company has been granted. */
    public record Cheque(OrganisationNumber company, LocalDate decidedOn, CaseNumber number) {}

    /**
     * Where past cases come from: who gave the list, and when.
     *
     * @param checksum of the list, SHA-256, by which it can be told from any other
     */
    public record Source(Actor by, Instant at, String checksum) {

        String named() {
            return "SHA-256 " + checksum;
        }
    }

    private final EntityManager database;
    private final Companies companies;
    private final PastAid aid;

    PastCases(EntityManager database, Companies companies, PastAid aid) {
        this.database = database;
        this.companies = companies;
        this.aid = aid;
    }

    /** Makes other imports in the region wait until this one has ended. */
    public void lock() {
        database.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtext('import ' || current_region())) as text)",
                        String.class)
                .getSingleResult();
    }

    public Map<CaseNumber, Standing> standing(Collection<PastCase> past) {
        var numbers = past.stream().map(PastCase::number).toList();
        var known = database.createQuery(
                        "select distinct c from GrantCase c left join fetch c.markets where c.number in :numbers",
                        GrantCase.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(GrantCase::number, Function.identity()));
        return past.stream().collect(Collectors.toMap(PastCase::number, one -> standing(one, known.get(one.number()))));
    }

    private static Standing standing(PastCase past, @Nullable GrantCase known) {
        if (known == null) {
            return Standing.NEW;
        } else {
            return known.origin == Origin.IMPORT && PastCase.of(known).equals(past) ? Standing.SAME : Standing.OTHER;
        }
    }

    public List<Cheque> chequesTo(Collection<OrganisationNumber> numbers) {
        return database.createQuery(
                        "select new se.exportcheck.cases.PastCases$Cheque(c.organisationNumber, c.decidedOn, c.number)"
                                + " from GrantCase c where c.organisationNumber in :numbers"
                                + " and c.outcome in (GRANT, PARTIAL_GRANT)",
                        Cheque.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** Files them as ended; a cheque that is aid of minor importance takes of the company's room from now on. */
    public void file(Collection<PastCase> past, Source source) {
        var numbers = past.stream().map(PastCase::organisationNumber).distinct().toList();
        var known = companies.list("organisationNumber in ?1", numbers).stream()
                .collect(Collectors.toMap(Company::organisationNumber, Function.identity()));
        var filed = new ArrayList<GrantCase>();
        for (var one : past) {
            var company = known.computeIfAbsent(one.organisationNumber(), number -> made(number, one.companyName()));
            filed.add(one.filed(company, source));
            database.persist(filed.getLast());
        }
        aid.enter(filed, source);
    }

    private Company made(OrganisationNumber number, String name) {
        var company = new Company(number, name);
        companies.persist(company);
        return company;
    }
}
