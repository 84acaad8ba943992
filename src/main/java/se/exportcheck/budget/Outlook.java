package se.exportcheck.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import se.exportcheck.money.Kronor;

/** What is to come of a frame: the cases that may still take of it, and when what is granted will be paid. */
@ApplicationScoped
public class Outlook {

    private static final String UNDECIDED = """
            select c.number, c.company_name, least(nullif(c.applied_sek, 0), v.max_grant) as at_most
            from grant_case c join scheme_version v on v.region = c.region and v.id = c.scheme_version_id
                 join budget_frame f on f.region = v.region and f.scheme_id = v.scheme_id
                      and f.funding_source = v.funding_source
            where f.region = current_region() and f.id = :frame and c.origin <> 'IMPORT' and c.outcome is null
              and c.status in ('RECEIVED', 'ASSIGNED', 'IN_REVIEW', 'AWAITING_COMPLETION', 'AWAITING_OPINION', 'HEARING')
            order by c.received_on, c.number
            limit :most""";

    /** A part claim that is under way is paid on its own day, with what it seeks; all else with the last claim. */
    private static final String PAYOUTS = """
            with granted as (
                select c.region, c.id, c.granted_sek + c.reclaimed_sek - c.paid_sek as sek,
                       case when c.status in ('FOLLOW_UP', 'CLOSED', 'ARCHIVED') then cast(:today as date)
                            when c.status = 'FINAL_REVIEW' then c.due_on
                            when c.status = 'ACTIVE' then c.due_on + v.payment_target_days
                            else a.end_on + v.claim_deadline_days + v.payment_target_days end as day,
                       c.status in ('ACTIVE', 'FINAL_REVIEW') as goes_on,
                       coalesce((select d.share from decision d
                                 where d.region = c.region and d.case_id = c.id and d.share is not null
                                 order by d.id desc limit 1), v.share_max) as share
                from grant_case c join scheme_version v on v.region = c.region and v.id = c.scheme_version_id
                     join application a on a.region = c.region and a.id = c.application_id
                where c.region = current_region() and c.outcome in ('GRANT', 'PARTIAL_GRANT')
                  and (c.status not in ('FOLLOW_UP', 'CLOSED', 'ARCHIVED') or exists (
                      select from claim p where p.region = c.region and p.case_id = c.id and p.status not in ('DRAFT', 'PAID')
                        and not (p.status = 'DECIDED' and coalesce(p.payable_sek, 0) = 0)))
                  and c.granted_sek + c.reclaimed_sek > c.paid_sek
                  and c.id in (select e.case_id from budget_entry e
                               where e.region = c.region and e.frame_id = :frame
                               group by e.case_id having sum(e.committed_sek) > 0)
            ), sought as (
                select g.id, p.ordinal, p.due_on as day, g.sek as most, coalesce(p.payable_sek, floor(g.share * (
                           select coalesce(sum(coalesce(l.approved, l.amount)), 0) from claim_line l
                           where l.region = p.region and l.claim_id = p.id))) as sek
                from granted g join claim p on p.region = g.region and p.case_id = g.id
                where g.goes_on and not p.final and p.status not in ('DRAFT', 'PAID') and p.due_on is not null
            ), part as (
                select id, day, greatest(0, least(sek, most - sum(sek) over (partition by id order by ordinal) + sek)) as sek
                from sought
            ), planned as (
                select day, sek from part
                union all
                select day, sek - coalesce((select sum(p.sek) from part p where p.id = g.id), 0) from granted g
            )
            select cast(date_trunc('month', greatest(cast(:today as date), day)) as date) as month,
                   cast(sum(sek) as bigint) as planned
            from planned where sek > 0 group by 1 order by 1""";

    private static final String CLAIMED = """
            select count(*) as cheques, coalesce(cast(sum(greatest(granted_sek + reclaimed_sek, paid_sek)) as bigint), 0) as granted,
                   coalesce(cast(sum(paid_sek) as bigint), 0) as paid
            from grant_case
            where region = current_region() and outcome in ('GRANT', 'PARTIAL_GRANT')
              and status in ('FOLLOW_UP', 'CLOSED', 'ARCHIVED')""";

    private final EntityManager database;

    Outlook(EntityManager database) {
        this.database = database;
    }

    /** The cases that wait for a proposal, the one that came first first. */
    public List<Undecided> undecided(BudgetFrame frame, int most) {
        return tuples(UNDECIDED).setParameter("frame", frame.id()).setParameter("most", most).getResultList().stream()
                .map(row -> new Undecided(
                        row.get("number", String.class), row.get("company_name", String.class), number(row, "at_most")))
                .toList();
    }

    /** The months in which something is to be paid; what is late already is to be paid this month. */
    public List<ExpectedPayout> payouts(BudgetFrame frame, LocalDate today, ClaimedShare claimed) {
        return tuples(PAYOUTS).setParameter("frame", frame.id()).setParameter("today", today).getResultList().stream()
                .map(row -> payout(row, claimed))
                .toList();
    }

    /** The region's own history, of all its cheques. */
    public ClaimedShare claimed() {
        var row = tuples(CLAIMED).getSingleResult();
        return new ClaimedShare(number(row, "cheques"), number(row, "granted"), number(row, "paid"));
    }

    private static ExpectedPayout payout(Tuple row, ClaimedShare claimed) {
        var planned = Kronor.of(number(row, "planned"));
        return new ExpectedPayout(YearMonth.from(row.get("month", LocalDate.class)), planned, claimed.of(planned));
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }

    private NativeQuery<Tuple> tuples(String sql) {
        return database.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    }
}
