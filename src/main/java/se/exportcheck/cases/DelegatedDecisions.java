package se.exportcheck.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;

/**
 * The decisions that committees are to be told of (anmälan av delegationsbeslut; kommunallagen 6 kap. 39 and 40 §§,
 * 7 kap. 8 §): those made on delegation, those that the chair made because they could not wait, and payments attested.
 */
@ApplicationScoped
public class DelegatedDecisions {

    /** Days, both included. */
    public record Period(LocalDate from, LocalDate to) {}

    /** The meeting where decisions were reported. */
    public record Meeting(String committee, LocalDate day, String minute) {}

    private static final String LINES = """
            select d.id, c.number, c.company_name, d.decided_on, d.outcome,
                   case when d.rectifies_id is not null then 'RECTIFICATION'
                        when d.appeal_id is not null then 'LATE_APPEAL'
                        when d.delay_request_id is not null then 'DELAY'
                        when d.claim_id is not null then 'PAYMENT'
                        when d.change_request_id is not null then 'CHANGE'
                        when d.recovery_id is not null then 'RECOVERY'
                        when d.payment_stop_id is not null then 'STOP'
                        when d.set_off_id is not null then 'SET_OFF'
                        else 'APPLICATION' end as matter,
                   coalesce((select v.reclaimed_sek + v.withheld_sek from recovery v
                             where v.region = d.region and v.id = d.recovery_id),
                            (select s.amount_sek from set_off s where s.region = d.region and s.id = d.set_off_id),
                            d.granted_sek) as granted_sek,
                   d.authority, d.decider_name, d.decider_title, d.delegation_item, d.committee,
                   r.meeting_on, r.minute
            from decision d
            join grant_case c on c.region = d.region and c.id = d.case_id
            left join reported_decision x on x.region = d.region and x.decision_id = d.id
            left join delegation_report r on r.region = x.region and r.id = x.report_id
            where d.authority in ('DELEGATE', 'CHAIR', 'ATTESTER') and d.decided_on between :from and :to and d.id > :after
            order by d.id limit :most""";

    /** Debts that were written off, and documents that were not handed out. */
    private static final String BESIDES = """
            select w.id, c.number, c.company_name, w.decided_on, 'GRANT', 'WRITE_OFF', round(w.amount)::bigint as amount,
                   w.authority, w.decider_name, w.decider_title, w.delegation_item, w.committee, r.meeting_on, r.minute
            from write_off w
            join recovery v on v.region = w.region and v.id = w.recovery_id
            join grant_case c on c.region = v.region and c.id = v.case_id
            left join reported_write_off x on x.region = w.region and x.write_off_id = w.id
            left join delegation_report r on r.region = x.region and r.id = x.report_id
            where w.authority in ('DELEGATE', 'CHAIR') and w.decided_on between :from and :to
            union all
            select e.id, c.number, c.company_name, d.decided_on, 'REFUSAL', 'DISCLOSURE', 0,
                   e.authority, coalesce(e.decider_name, e.entered_by_name), e.decider_title, e.delegation_item, e.committee, r.meeting_on, r.minute
            from disclosure_event e
            cross join lateral (
                select coalesce(e.decided_on, (e.entered_at at time zone 'Europe/Stockholm')::date) as decided_on) d
            join disclosure_request q on q.region = e.region and q.id = e.disclosure_request_id
            join grant_case c on c.region = q.region and c.id = q.case_id
            left join reported_disclosure x on x.region = e.region and x.disclosure_event_id = e.id
            left join delegation_report r on r.region = x.region and r.id = x.report_id
            where e.authority in ('DELEGATE', 'CHAIR') and d.decided_on between :from and :to
            order by 4, 1""";

    private final Session database;

    DelegatedDecisions(Session database) {
        this.database = database;
    }

    /** Those of a period in the order they were entered, after the one with this id and so many at most. */
    public List<DelegatedLine> of(Period period, long after, int most) {
        return database
                .createNativeQuery(LINES, Object[].class)
                .addScalar("id", Long.class)
                .addScalar("number", String.class)
                .addScalar("company_name", String.class)
                .addScalar("decided_on", LocalDate.class)
                .addScalar("outcome", String.class)
                .addScalar("matter", String.class)
                .addScalar("granted_sek", Long.class)
                .addScalar("authority", String.class)
                .addScalar("decider_name", String.class)
                .addScalar("decider_title", String.class)
                .addScalar("delegation_item", String.class)
                .addScalar("committee", String.class)
                .addScalar("meeting_on", LocalDate.class)
                .addScalar("minute", String.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(DelegatedDecisions::line)
                .toList();
    }

    /** The debts that were written off in a period, and the documents that were not handed out. */
    public List<DelegatedLine> besides(Period period) {
        return database
                .createNativeQuery(BESIDES, Object[].class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList()
                .stream()
                .map(DelegatedDecisions::line)
                .toList();
    }

    /** Keeps that a committee was told of all its decisions of the period that it had not been told of; how many. */
    public int report(Meeting meeting, Period period, Actor actor, Instant now) {
        var report = database.createNativeQuery("""
                        insert into delegation_report
                            (committee, meeting_on, minute, recorded_by, recorded_by_name, recorded_at)
                        values (:committee, :day, :minute, :by, :name, :at) returning id""", Long.class)
                .setParameter("committee", meeting.committee())
                .setParameter("day", meeting.day())
                .setParameter("minute", meeting.minute())
                .setParameter("by", actor.subject())
                .setParameter("name", actor.name())
                .setParameter("at", now)
                .getSingleResult();
        var writtenOff = database.createNativeMutationQuery("""
                        insert into reported_write_off (write_off_id, report_id)
                        select w.id, :report from write_off w
                        where w.authority in ('DELEGATE', 'CHAIR') and w.committee = :committee
                          and w.decided_on between :from and :to
                        on conflict do nothing""")
                .setParameter("report", report)
                .setParameter("committee", meeting.committee())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .executeUpdate();
        var notDisclosed = database.createNativeMutationQuery("""
                        insert into reported_disclosure (disclosure_event_id, report_id)
                        select e.id, :report from disclosure_event e
                        where e.authority in ('DELEGATE', 'CHAIR') and e.committee = :committee
                          and coalesce(e.decided_on, (e.entered_at at time zone 'Europe/Stockholm')::date)
                              between :from and :to
                        on conflict do nothing""")
                .setParameter("report", report)
                .setParameter("committee", meeting.committee())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .executeUpdate();
        var decided = database.createNativeMutationQuery("""
                        insert into reported_decision (decision_id, report_id)
                        select d.id, :report from decision d
                        where d.authority in ('DELEGATE', 'CHAIR', 'ATTESTER') and d.committee = :committee
                          and d.decided_on between :from and :to
                        on conflict do nothing""")
                .setParameter("report", report)
                .setParameter("committee", meeting.committee())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .executeUpdate();
        return decided + writtenOff + notDisclosed;
    }

    /** The committee, the meeting and the paragraph where the decision was reported; empty before that. */
    public Optional<String> reportedAt(Decision decision) {
        return database.createNativeQuery("""
                        select r.committee || ' ' || r.meeting_on || ', ' || r.minute from delegation_report r
                        join reported_decision x on x.region = r.region and x.report_id = r.id
                        where x.decision_id = :decision""", String.class)
                .setParameter("decision", decision.id())
                .getResultStream()
                .findFirst();
    }

    private static DelegatedLine line(Object[] row) {
        return new DelegatedLine(
                (Long) row[0],
                CaseNumber.fromString((String) row[1]),
                (String) row[2],
                (LocalDate) row[3],
                Outcome.valueOf((String) row[4]),
                DelegatedLine.Matter.valueOf((String) row[5]),
                Kronor.of((Long) row[6]),
                Authority.Kind.valueOf((String) row[7]),
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (String) row[11],
                (LocalDate) row[12],
                (String) row[13]);
    }
}
