package se.exportcheck.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The figures behind the report: a fixed number of questions, each answered from an index alone. */
@ApplicationScoped
class AwardFigures {

    private final Session database;

    AwardFigures(Session database) {
        this.database = database;
    }

    record OutcomeCount(String outcome, long count, long applied, long granted, long paid) {}

    record DimensionCount(String dimension, @Nullable String code, long count) {}

    /** How many cheques have the market among this many. */
    record MarketCount(String country, int among, long count) {}

    record Heads(long received, long companies) {}

    record YearCount(int year, long decided, long cheques) {}

    List<OutcomeCount> outcomes(int year) {
        return rows(year, """
                select outcome, count(*), cast(sum(applied_sek) as bigint), cast(sum(granted_sek + reclaimed_sek) as bigint),
                       cast(sum(paid_sek) as bigint)
                from grant_case where decided_on between :first and :last
                group by outcome""").stream()
                .map(row ->
                        new OutcomeCount((String) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]))
                .toList();
    }

    List<DimensionCount> dimensions(int year) {
        return rows(year, """
                select case grouping(municipality, size_class, offering, strength_area, young_leader)
                           when 15 then 'MUNICIPALITY' when 23 then 'SIZE_CLASS' when 27 then 'KIND'
                           when 29 then 'STRENGTH_AREA' else 'YOUNG_LEADER' end,
                       coalesce(municipality, size_class, offering, strength_area, young_leader), count(*)
                from grant_case
                where decided_on between :first and :last and outcome in ('GRANT', 'PARTIAL_GRANT')
                group by grouping sets (municipality, size_class, offering, strength_area, young_leader)""").stream()
                .map(row -> new DimensionCount((String) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    List<MarketCount> markets(int year) {
        return rows(year, """
                select country, among, count(*)
                from (select m.country, cast(count(*) over (partition by m.case_id) as integer) as among
                      from grant_case c join case_market m on m.region = c.region and m.case_id = c.id
                      where c.decided_on between :first and :last and c.outcome in ('GRANT', 'PARTIAL_GRANT')) market
                group by country, among""").stream()
                .map(row -> new MarketCount((String) row[0], (Integer) row[1], (Long) row[2]))
                .toList();
    }

    /** Applications received in the year, and companies granted a cheque in it. */
    Heads heads(int year) {
        var row = rows(year, """
                select (select count(*) from grant_case where received_on between :first and :last),
                       (select count(distinct company_id) from grant_case
                        where decided_on between :first and :last and outcome in ('GRANT', 'PARTIAL_GRANT'))""").getFirst();
        return new Heads((Long) row[0], (Long) row[1]);
    }

    /** Every year with decisions, the latest first. */
    List<YearCount> years() {
        return database.createNativeQuery("""
                        select cast(extract(year from decided_on) as integer), count(*),
                               count(*) filter (where outcome in ('GRANT', 'PARTIAL_GRANT'))
                        from grant_case where decided_on is not null
                        group by 1 order by 1 desc""", Object[].class).getResultList().stream()
                .map(row -> new YearCount((Integer) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }

    private List<Object[]> rows(int year, String question) {
        return database.createNativeQuery(question, Object[].class)
                .setParameter("first", LocalDate.of(year, Month.JANUARY, 1))
                .setParameter("last", LocalDate.of(year, Month.DECEMBER, 31))
                .getResultList();
    }
}
