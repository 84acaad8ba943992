package se.exportcheck.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.exportcheck.companies.Entered;
import se.exportcheck.schemes.SchemeVersion;

/** How long the programmes of the EU want kept what they pay for. */
@ApplicationScoped
public class ProgrammeDates {

    private static final int MOST = 200;

    private final EntityManager database;

    ProgrammeDates(EntityManager database) {
        this.database = database;
    }

    /** The published versions that a programme pays for, in part or whole, the latest of each scheme first. */
    public List<SchemeVersion> paidByProgrammes() {
        return database.createQuery(
                        "from SchemeVersion v join fetch v.scheme s where v.publishedAt is not null"
                                + " and v.fundingSource in (ERDF, MIXED) order by s.code, v.versionNumber desc",
                        SchemeVersion.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What is said now, by the ids of the versions. */
    public Map<Long, ProgrammeDate> current() {
        var current = new HashMap<Long, ProgrammeDate>();
        database.createQuery("from ProgrammeDate p join fetch p.schemeVersion order by p.id", ProgrammeDate.class)
                .getResultList()
                .forEach(said ->
                        current.put(Objects.requireNonNull(said.schemeVersion().id()), said));
        return current;
    }

    public void say(SchemeVersion version, LocalDate lastDay, String basis, Entered entered) {
        database.persist(new ProgrammeDate(version, lastDay, basis, entered));
    }
}
