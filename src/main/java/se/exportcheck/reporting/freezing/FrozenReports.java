package se.exportcheck.reporting.freezing;

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
    private final ObjectMapper json;

    FrozenReports(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps the report as it is now, with every file of it in both languages. */
    <D> FrozenReport freeze(Freezable<D> kind, int year, D data, String purpose, Entered entered) {
        var frozen = new FrozenReport(kind.code(), year, purpose, written(data), entered);
        for (var language : LANGUAGES) {
            for (var format : kind.formats()) {
                frozen.add(format, language.getLanguage(), kind.file(data, format, language));
            }
        }
        database.persist(frozen);
        return frozen;
    }

    /** The newest first. */
    List<FrozenReport> of(String code, int year) {
        return database.createQuery(
                        "from FrozenReport r where r.code = :code and r.year = :year order by r.id desc",
                        FrozenReport.class)
                .setParameter("code", code)
                .setParameter("year", year)
                .getResultList();
    }

    Optional<FrozenReport> find(String code, int year, long id) {
        return Optional.ofNullable(database.find(FrozenReport.class, id))
                .filter(frozen -> frozen.code().equals(code) && frozen.year() == year);
    }

    /** What stood in it. */
    <D> D read(FrozenReport frozen, Class<D> type) {
        try {
            return json.readValue(frozen.figures(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("frozen report " + frozen.id() + " cannot be read", e);
        }
    }

    private String written(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
