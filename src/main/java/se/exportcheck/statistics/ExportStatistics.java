package se.exportcheck.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.SizeClass;
import se.exportcheck.people.Actor;

/** The statistics that the region has taken in. Nothing is overwritten: of two that tell of the same, the later counts. */
@ApplicationScoped
public class ExportStatistics {

    /** What a file brings. */
    public enum Kind {
        EXPORT,
        POPULATION
    }

    /** Whose file it is, and which, by its checksum (SHA-256). */
    public record Source(Actor by, Instant at, String checksum) {}

    private final Session database;

    ExportStatistics(Session database) {
        this.database = database;
    }

    /** Takes in export figures; the same file twice in a row changes nothing. */
    public void takeExport(List<ExportFigure> figures, Source source) {
        begin(Kind.EXPORT, figures.size(), source)
                .ifPresent(id -> figures.forEach(figure -> database.createNativeMutationQuery("""
                        insert into export_figure (import_id, year, county_code, method, size_class, value_msek, companies,
                                                   suppressed, source, retrieved)
                        values (:id, :year, :county, :method, :size, :value, :companies, :suppressed, :source, :retrieved)""")
                        .setParameter("id", id)
                        .setParameter("year", figure.year())
                        .setParameter("county", figure.county())
                        .setParameter("method", figure.method().name())
                        .setParameter("size", figure.sizeCode())
                        .setParameter("value", figure.valueMsek(), BigDecimal.class)
                        .setParameter("companies", figure.companies(), Integer.class)
                        .setParameter("suppressed", figure.isSuppressed())
                        .setParameter("source", figure.source())
                        .setParameter("retrieved", figure.retrieved())
                        .executeUpdate()));
    }

    /** Takes in numbers of inhabitants; the same file twice in a row changes nothing. */
    public void takePopulation(List<Population> figures, Source source) {
        begin(Kind.POPULATION, figures.size(), source)
                .ifPresent(id -> figures.forEach(figure -> database.createNativeMutationQuery(
                                "insert into population_figure (import_id, year, area_code, inhabitants)"
                                        + " values (:id, :year, :area, :inhabitants)")
                        .setParameter("id", id)
                        .setParameter("year", figure.year())
                        .setParameter("area", figure.area())
                        .setParameter("inhabitants", figure.inhabitants())
                        .executeUpdate()));
    }

    /** The number of the new import; empty when the last one of its kind was of the same file. */
    private Optional<Long> begin(Kind kind, int figures, Source source) {
        var last = database.createNativeQuery(
                        "select sha256 from statistics_import where kind = :kind order by id desc limit 1",
                        String.class)
                .setParameter("kind", kind.name())
                .uniqueResultOptional();
        if (last.filter(source.checksum()::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(database.createNativeQuery("""
                        insert into statistics_import (kind, sha256, figures, imported_by, imported_by_name, imported_at)
                        values (:kind, :sha256, :figures, :by, :name, :at) returning id""", Long.class)
                .setParameter("kind", kind.name())
                .setParameter("sha256", source.checksum())
                .setParameter("figures", figures)
                .setParameter("by", source.by().subject())
                .setParameter("name", source.by().name())
                .setParameter("at", source.at())
                .getSingleResult());
    }

    /** All that is known of a county's exports, year by year. */
    public List<ExportFigure> ofCounty(String county) {
        return database
                .createNativeQuery("""
                        select distinct on (method, year, size_class)
                               year, method, size_class, value_msek, companies, source, retrieved
                        from export_figure where county_code = :county
                        order by method, year, size_class, import_id desc""", Object[].class)
                .addScalar("year", Integer.class)
                .addScalar("method", String.class)
                .addScalar("size_class", String.class)
                .addScalar("value_msek", BigDecimal.class)
                .addScalar("companies", Integer.class)
                .addScalar("source", String.class)
                .addScalar("retrieved", LocalDate.class)
                .setParameter("county", county)
                .getResultList()
                .stream()
                .map(row -> figure(county, row))
                .toList();
    }

    private static ExportFigure figure(String county, @Nullable Object[] row) {
        return new ExportFigure(
                (Integer) row[0],
                county,
                Method.valueOf((String) row[1]),
                SizeClass.ofCode((String) row[2]),
                (BigDecimal) row[3],
                (Integer) row[4],
                (String) row[5],
                (LocalDate) row[6]);
    }

    /** How many lived in a county or municipality at the end of each year that is known. */
    public List<Population> population(String area) {
        return database.createNativeQuery("""
                        select distinct on (year) year, inhabitants from population_figure where area_code = :area
                        order by year, import_id desc""", Object[].class).setParameter("area", area).getResultList().stream()
                .map(row -> new Population((Integer) row[0], area, (Integer) row[1]))
                .toList();
    }
}
