package se.exportcheck.reporting.effects;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.Session;

/** The figures of the follow-ups beside those of the applications: two questions to the database for any number of cases. */
@ApplicationScoped
class EffectFigures {

    private static final String CHEQUES = """
            with answer as (
                select s.code as scheme, f.months, f.status, f.without_cheque,
                       a.goods_export + a.services_export = 0 as beginner,
                       greatest(f.goods_export + f.services_export, r.goods_export + r.services_export) as exported,
                       f.turnover - a.turnover as turnover,
                       f.goods_export + f.services_export - a.goods_export - a.services_export as export,
                       f.employees - a.employees as jobs, f.new_customers as customers,
                       export_share(f.goods_export + f.services_export, f.turnover)
                           - export_share(a.goods_export + a.services_export, a.turnover) as share,
                       case when f.status = 'ANSWERED' then (
                           select count(*) from follow_up_market m
                           where m.region = f.region and m.follow_up_id = f.id and not exists (
                               select from final_report_market_before b
                               where b.region = f.region and b.final_report_id = c.final_report_id
                                 and b.country = m.country)) end as markets
                from grant_case c
                join follow_up f on f.region = c.region and f.case_id = c.id
                join scheme_version v on v.region = c.region and v.id = c.scheme_version_id
                join scheme s on s.region = v.region and s.id = v.scheme_id
                join application a on a.region = c.region and a.id = c.application_id
                left join final_report r on r.region = c.region and r.id = c.final_report_id
                where c.decided_on between :first and :last and c.outcome in ('GRANT', 'PARTIAL_GRANT')
            ), figures as (
                select scheme, months,
                       count(*) filter (where status <> 'SCHEDULED') as asked,
                       count(*) filter (where status = 'ANSWERED') as answered,
                       count(*) filter (where status = 'NO_ANSWER') as none,
                       (percentile_disc(0.5) within group (order by share)
                           + percentile_disc(0.5) within group (order by share desc)) / 2 as share,
                       count(share) as shares,
                       count(*) filter (where share > 0) as share_up, count(*) filter (where share < 0) as share_down,
                       sum(export) as export, sum(turnover) as turnover,
                       count(*) filter (where turnover > 0) as turnover_up,
                       count(*) filter (where turnover < 0) as turnover_down,
                       sum(markets) as markets, count(*) filter (where markets > 0) as with_markets,
                       count(*) filter (where status = 'ANSWERED' and beginner and exported > 0) as begun,
                       count(*) filter (where status = 'ANSWERED' and beginner and exported = 0) as not_begun,
                       sum(customers) as customers, sum(jobs) as jobs,
                       count(*) filter (where jobs > 0) as jobs_up, count(*) filter (where jobs < 0) as jobs_down,
                       count(*) filter (where without_cheque = 'NO') as needed,
                       count(*) filter (where without_cheque = 'YES_SMALLER') as smaller,
                       count(*) filter (where without_cheque = 'YES_LATER') as later,
                       count(*) filter (where without_cheque = 'YES_SAME') as same
                from answer group by scheme, months
            )
            select scheme, months, measure, value
            from figures cross join lateral (values
                ('ASKED', asked), ('ANSWERED', answered), ('NO_ANSWER', none), ('WAITING', asked - answered - none),
                ('RESPONSE_RATE', round(answered * 100.0 / nullif(asked, 0), 1)),
                ('EXPORT_SHARE', case when shares >= :least then round(share, 1) end),
                ('EXPORT', export), ('TURNOVER', turnover), ('NEW_MARKETS', markets), ('NEW_CUSTOMERS', customers),
                ('NEW_JOBS', jobs), ('SHARE_UP', share_up), ('SHARE_SAME', shares - share_up - share_down),
                ('SHARE_DOWN', share_down), ('SHARE_UNKNOWN', answered - shares), ('TURNOVER_UP', turnover_up),
                ('TURNOVER_SAME', answered - turnover_up - turnover_down), ('TURNOVER_DOWN', turnover_down),
                ('WITH_NEW_MARKETS', with_markets), ('WITHOUT_NEW_MARKETS', answered - with_markets),
                ('FIRST_EXPORT', begun), ('NO_EXPORT_YET', not_begun),
                ('EXPORTED_BEFORE', answered - begun - not_begun),
                ('JOBS_UP', jobs_up), ('JOBS_SAME', answered - jobs_up - jobs_down), ('JOBS_DOWN', jobs_down),
                ('CHEQUE_NEEDED', needed), ('SMALLER_WITHOUT', smaller), ('LATER_WITHOUT', later),
                ('SAME_WITHOUT', same)) as found(measure, value)
            where value is not null and asked > 0""";

    private static final String COMPARISON = """
            with applicant as (
                select s.code as scheme, case when c.outcome = 'REFUSAL' then 'REFUSED' else 'GRANTED' end as decided,
                       c.company_id, a.turnover, a.employees, a.goods_export + a.services_export as export,
                       export_share(a.goods_export + a.services_export, a.turnover) as share
                from grant_case c
                join scheme_version v on v.region = c.region and v.id = c.scheme_version_id
                join scheme s on s.region = v.region and s.id = v.scheme_id
                join application a on a.region = c.region and a.id = c.application_id
                where c.decided_on between :first and :last and c.outcome in ('GRANT', 'PARTIAL_GRANT', 'REFUSAL')
            ), figures as (
                select scheme, decided, count(*) as cases, count(distinct company_id) as companies,
                       count(*) filter (where export = 0) as beginners,
                       (percentile_disc(0.5) within group (order by turnover)
                           + percentile_disc(0.5) within group (order by turnover desc)) / 2.0 as turnover,
                       (percentile_disc(0.5) within group (order by employees)
                           + percentile_disc(0.5) within group (order by employees desc)) / 2 as employees,
                       (percentile_disc(0.5) within group (order by share)
                           + percentile_disc(0.5) within group (order by share desc)) / 2 as share,
                       count(turnover) as known, count(share) as shares
                from applicant group by scheme, decided
            )
            select scheme, decided, measure, value
            from figures cross join lateral (values
                ('APPLICATIONS', cases), ('COMPANIES', companies), ('NOT_EXPORTING', beginners),
                ('TURNOVER', case when known >= :least then round(turnover) end),
                ('EMPLOYEES', case when known >= :least then round(employees, 1) end),
                ('EXPORT_SHARE', case when shares >= :least then round(share, 1) end)) as found(measure, value)
            where value is not null""";

    /** A median of fewer says something of somebody (domain brief 5.2). */
    static final int LEAST_FOR_MEDIAN = 5;

    private final Session database;

    EffectFigures(Session database) {
        this.database = database;
    }

    /** Of the cheques decided in the year; nothing for those who have not been asked yet. */
    SortedMap<Asking, Map<Measure, BigDecimal>> of(int year) {
        var figures = new TreeMap<Asking, Map<Measure, BigDecimal>>();
        rows(CHEQUES, year)
                .forEach(row -> figures.computeIfAbsent(
                                new Asking((String) row[0], ((Number) row[1]).intValue()),
                                asking -> new EnumMap<>(Measure.class))
                        .put(Measure.valueOf((String) row[2]), (BigDecimal) row[3]));
        return figures;
    }

    /** How the companies stood when they applied, those that were granted a cheque beside those that were refused. */
    SortedMap<String, Comparison> comparison(int year) {
        var figures = new TreeMap<String, Comparison>();
        rows(COMPARISON, year)
                .forEach(row -> figures.computeIfAbsent((String) row[0], scheme -> new Comparison())
                        .put((String) row[1], Comparison.Fact.valueOf((String) row[2]), (BigDecimal) row[3]));
        return figures;
    }

    /** The years of decision whose companies have been asked, the latest first. */
    List<Integer> years() {
        return database.createNativeQuery("""
                        select distinct cast(extract(year from c.decided_on) as integer) as year
                        from follow_up f join grant_case c on c.region = f.region and c.id = f.case_id
                        where f.status <> 'SCHEDULED' and c.decided_on is not null
                        order by year desc""", Integer.class).getResultList();
    }

    private List<Object[]> rows(String question, int year) {
        return database.createNativeQuery(question, Object[].class)
                .setParameter("first", LocalDate.of(year, Month.JANUARY, 1))
                .setParameter("last", LocalDate.of(year, Month.DECEMBER, 31))
                .setParameter("least", LEAST_FOR_MEDIAN)
                .getResultList();
    }
}
