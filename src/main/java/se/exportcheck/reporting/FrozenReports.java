package se.exportcheck.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.exportcheck.companies.Entered;
import se.exportcheck.web.Language;

/** The frozen reports of the region. */
@ApplicationScoped
class FrozenReports {

    private static final List<Locale> LANGUAGES = List.of(Language.SWEDISH, Language.ENGLISH);

    private final EntityManager database;
    private final ReportFiles files;
    private final ObjectMapper json;

    FrozenReports(EntityManager database, ReportFiles files, ObjectMapper json) {
        this.database = database;
        this.files = files;
        this.json = json;
    }

    /** Keeps the report as it is now, with every file of it in both languages. */
    FrozenReport freeze(AwardReport report, String purpose, Entered entered) {
        var frozen = new FrozenReport(report.year(), purpose, written(report), entered);
        for (var language : LANGUAGES) {
            for (var format : ReportFormat.values()) {
                frozen.add(format, language.getLanguage(), files.file(report, format, language));
            }
        }
        database.persist(frozen);
        return frozen;
    }

    /** The newest first. */
    List<FrozenReport> of(int year) {
        return database.createQuery("from FrozenReport r where r.year = :year order by r.id desc", FrozenReport.class)
                .setParameter("year", year)
                .getResultList();
    }

    Optional<FrozenReport> find(int year, long id) {
        return Optional.ofNullable(database.find(FrozenReport.class, id)).filter(frozen -> frozen.year() == year);
    }

    /** What stood in it. */
    AwardReport read(FrozenReport frozen) {
        try {
            return json.readValue(frozen.figures(), AwardReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("frozen report " + frozen.id() + " cannot be read", e);
        }
    }

    private String written(AwardReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
