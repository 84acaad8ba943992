package se.exportcheck.reporting.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.hibernate.Session;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.OrganisationNumberConverter;

/**
 * What sole traders were paid in a year, for the statement of income KU70 (domain brief 2.13). A legal person gets no
 * statement; what counts is the day of the payment, not that of the decision.
 */
@ApplicationScoped
class Ku70Payments {

    /**
     * @param cases the numbers of the cases, with commas between
     * @param repaid what the sole trader paid back in the same year of what was reclaimed with its interest, without what has gone back again
     */
    record Recipient(
            OrganisationNumber number, String name, String cases, long payments, long paid, BigDecimal repaid) {}

    private static final String QUESTION = """
            with payment as (
                select p.region, p.case_id, p.payable_sek as amount, p.paid_on
                from claim p
                where p.status = 'PAID' and p.payable_sek > 0 and not exists (
                    select from claim_payment e where e.region = p.region and e.end_to_end_id = p.end_to_end_id)
                union all
                select p.region, p.case_id, e.amount_sek, e.paid_on
                from claim_payment e join claim p on p.region = e.region and p.id = e.claim_id
            ), repaid as (
                select c.organisation_number, sum(b.amount) as amount
                from (select region, recovery_id, amount, paid_on from repayment
                      union all
                      select region, recovery_id, -amount, paid_on from refund) b
                join recovery y on y.region = b.region and y.id = b.recovery_id
                join grant_case c on c.region = y.region and c.id = y.case_id
                where b.paid_on between :first and :last
                group by c.organisation_number
            )
            select c.organisation_number, max(c.company_name), string_agg(distinct c.number, ', ' order by c.number),
                   count(*), cast(sum(p.amount) as bigint), coalesce(max(r.amount), 0)
            from payment p
            join grant_case c on c.region = p.region and c.id = p.case_id
            left join repaid r on r.organisation_number = c.organisation_number
            where p.paid_on between :first and :last and length(c.organisation_number) <> 10
            group by c.organisation_number
            order by 2, 1""";

    private final Session database;
    private final OrganisationNumberConverter numbers;

    Ku70Payments(Session database, OrganisationNumberConverter numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** By name. */
    List<Recipient> of(int year) {
        return database
                .createNativeQuery(QUESTION, Object[].class)
                .setParameter("first", LocalDate.of(year, Month.JANUARY, 1))
                .setParameter("last", LocalDate.of(year, Month.DECEMBER, 31))
                .getResultList()
                .stream()
                .map(row -> new Recipient(
                        numbers.ofColumn((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (Long) row[3],
                        (Long) row[4],
                        (BigDecimal) row[5]))
                .filter(recipient -> recipient.number().isPerson())
                .toList();
    }
}
