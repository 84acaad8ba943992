package se.exportcheck.reporting.effects;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import se.exportcheck.reporting.sheets.Cell;
import se.exportcheck.reporting.sheets.Sheet.Row;

/**
 * The figures that companies have given, each time that they gave them, with a pseudonym instead of name and number: those
 * that were granted a cheque and those that were refused, for studies of what a cheque does (domain brief 1.9).
 */
@ApplicationScoped
class Answers {

    private static final String QUESTION = """
            with applicant as (
                select c.region, c.id, c.final_report_id, pseudonym(c.organisation_number) as company, s.code as scheme,
                       case when c.outcome = 'REFUSAL' then 'REFUSED' else 'GRANTED' end as decided, c.size_class,
                       a.turnover, a.goods_export, a.services_export, a.employees,
                       a.goods_export + a.services_export as export, r.employed_women_before, r.leading_women,
                       r.leading_men, r.owned_by_women
                from grant_case c
                join scheme_version v on v.region = c.region and v.id = c.scheme_version_id
                join scheme s on s.region = v.region and s.id = v.scheme_id
                join application a on a.region = c.region and a.id = c.application_id
                left join final_report r on r.region = c.region and r.id = c.final_report_id
                where c.decided_on between :first and :last and c.outcome in ('GRANT', 'PARTIAL_GRANT', 'REFUSAL')
            ), answer as (
                select region, id, -1 as months, turnover, goods_export, services_export, employees,
                       employed_women_before as employed_women, cast(null as bigint) as markets,
                       cast(null as bigint) as new_markets, cast(null as integer) as new_customers, leading_women,
                       leading_men, owned_by_women, cast(null as text) as without_cheque
                from applicant
                union all
                select p.region, p.id, 0, r.turnover, r.goods_export, r.services_export, r.employees, r.employed_women,
                       (select count(*) from final_report_market m
                        where m.region = r.region and m.final_report_id = r.id),
                       (select count(*) from final_report_market m
                        where m.region = r.region and m.final_report_id = r.id and not exists (
                            select from final_report_market_before b where b.region = r.region
                              and b.final_report_id = r.id and b.country = m.country)), r.new_customers, null, null, null,
                       r.without_cheque
                from applicant p join final_report r on r.region = p.region and r.id = p.final_report_id
                union all
                select f.region, f.case_id, f.months, f.turnover, f.goods_export, f.services_export, f.employees,
                       f.employed_women,
                       (select count(*) from follow_up_market m where m.region = f.region and m.follow_up_id = f.id),
                       (select count(*) from follow_up_market m
                        where m.region = f.region and m.follow_up_id = f.id and not exists (
                            select from final_report_market_before b where b.region = p.region
                              and b.final_report_id = p.final_report_id and b.country = m.country)),
                       f.new_customers, f.leading_women, f.leading_men, f.owned_by_women, f.without_cheque
                from applicant p join follow_up f on f.region = p.region and f.case_id = p.id
                where f.status = 'ANSWERED'
            )
            select p.company, p.scheme, p.decided, p.size_class,
                   case n.months when -1 then 'BEFORE' when 0 then 'REPORT' else cast(n.months as text) end,
                   n.turnover, n.goods_export, n.services_export,
                   export_share(n.goods_export + n.services_export, n.turnover), n.employees, n.employed_women,
                   n.markets, n.new_markets, cast(n.new_customers as bigint),
                   case when n.months >= 0
                        then case when p.export = 0 and n.goods_export + n.services_export > 0 then 'YES' else 'NO' end end,
                   cast(n.leading_women as bigint), cast(n.leading_men as bigint), cast(n.owned_by_women as bigint),
                   n.without_cheque
            from applicant p join answer n on n.region = p.region and n.id = p.id
            order by p.company, p.scheme, p.id, n.months""";

    private final Session database;

    Answers(Session database) {
        this.database = database;
    }

    /** Of those whose application was decided in the year; in the order of {@link AnswerColumn}. */
    List<Row> of(int year) {
        return database
                .createNativeQuery(QUESTION, Object[].class)
                .setParameter("first", LocalDate.of(year, Month.JANUARY, 1))
                .setParameter("last", LocalDate.of(year, Month.DECEMBER, 31))
                .getResultList()
                .stream()
                .map(row -> new Row(
                        (String) row[0], Arrays.stream(row).map(Answers::cell).toList()))
                .toList();
    }

    private static Cell cell(@Nullable Object value) {
        return switch (value) {
            case null -> Cell.text(null);
            case BigDecimal number -> Cell.decimal(number);
            case Long number -> Cell.count(number);
            case Object text -> Cell.text(text.toString());
        };
    }
}
