-- The last days of everything that has one: what the region, a company or a court must have done, and when. Made anew
-- whenever a line of it changes.
drop view if exists last_day;
create view last_day with (security_invoker = true) as
with moved as ( -- what passed between the region and another company, whose number the case had first, counts no more
    select region, case_id, max(at) as at from case_event where action = 'CORRECT_NUMBER' group by region, case_id
), aimed as (
    select c.id as case_id, c.region, case when again.due_on is not null then again.due_on
        else coalesce(told.day, complete.day + v.decision_target_days) end as due_on
    from grant_case c
    join scheme_version v on v.region = c.region and v.id = c.scheme_version_id
    left join lateral (
        select (r.started_at at time zone 'Europe/Stockholm')::date + v.decision_target_days as due_on
        from reconsideration r
        where r.region = c.region and r.case_id = c.id
          and not exists (select from decision d where d.region = r.region and d.reconsideration_id = r.id)
          and exists (select from case_event e where e.region = c.region and e.case_id = c.id and e.action = 'RECONSIDER'
              and not exists (select from case_event l where l.region = c.region and l.case_id = c.id and l.id > e.id
                  and l.action in ('LEAVE_UNCHANGED', 'DECLINE', 'REGISTER_DECLINE', 'LAPSE', 'RESUME')))
        order by r.id desc limit 1) again on true
    left join moved on moved.region = c.region and moved.case_id = c.id
    left join lateral (
        select e.day from delay_event e
        where e.region = c.region and e.case_id = c.id and e.action = 'NOTIFY'
          and e.at >= coalesce(moved.at, e.at) order by e.id desc limit 1) told on true
    left join lateral (
        select coalesce((q.answered_at at time zone 'Europe/Stockholm')::date, q.last_day + 1) as day from inquiry q
        where q.region = c.region and q.case_id = c.id and q.kind in ('COMPLETION', 'INJUNCTION')
          and q.asked_at >= coalesce(moved.at, q.asked_at) order by q.id desc limit 1) came on true
    cross join lateral (
        select case when c.status <> 'AWAITING_COMPLETION' then coalesce(came.day, c.received_on) end as day) complete
    where c.status in ('RECEIVED', 'ASSIGNED', 'IN_REVIEW', 'AWAITING_COMPLETION', 'AWAITING_OPINION', 'HEARING', 'PROPOSED', 'DECIDED')
), days as (
    select region, case_id, 'DECISION' as kind, case_id as row_id, due_on from aimed where due_on is not null
    union all
    select q.region, q.case_id, 'REQUEST', q.id, q.day from delay_event q
    left join moved on moved.region = q.region and moved.case_id = q.case_id
    where (q.action = 'REGISTER_REQUEST' or (q.action = 'REQUEST' and q.at >= coalesce(moved.at, q.at))) and not exists (
        select from delay_event a where a.region = q.region and a.case_id = q.case_id and a.action in ('ANSWER', 'REFUSE', 'RECORD_REFUSAL')
          and a.at >= coalesce(moved.at, a.at))
      and not exists ( -- withdrawn: there is nothing more to decide for the company
        select from grant_case c cross join lateral (
            select e.action from case_event e where e.region = c.region and e.case_id = c.id
              and e.action in ('PROPOSE', 'WITHDRAW', 'REGISTER_WITHDRAWAL') order by e.id desc limit 1) last
        where c.region = q.region and c.id = q.case_id and c.status = 'PROPOSED' and last.action <> 'PROPOSE')
    union all
    select region, id, case status
            when 'AWAITING_COMPLETION' then (
                select q.kind from inquiry q where q.region = c.region and q.case_id = c.id order by q.id desc limit 1)
            when 'AWAITING_OPINION' then 'OPINION' when 'HEARING' then 'HEARING'
            when 'AWAITING_ACCEPTANCE' then 'ACCEPTANCE' when 'ACTIVE' then 'CLAIM' when 'FINAL_REVIEW' then 'PAYMENT'
            else 'APPEAL' end, id, due_on
    from grant_case c
    where due_on is not null and status in
        ('AWAITING_COMPLETION', 'AWAITING_OPINION', 'HEARING', 'AWAITING_ACCEPTANCE', 'ACTIVE', 'FINAL_REVIEW', 'DISPATCHED')
    union all
    select c.region, c.id, 'PROJECT_END', c.id, c.due_on - v.claim_deadline_days
    from grant_case c join scheme_version v on v.region = c.region and v.id = c.scheme_version_id
    where c.status = 'ACTIVE' and c.due_on is not null
    union all
    select region, case_id, 'FOLLOW_UP', id, due_on from follow_up where due_on is not null
    union all
    select region, case_id, 'REGISTER', id, due_on from register_entry where status in ('DUE', 'EXPORTED')
    union all
    select a.region, a.case_id, 'FORWARD', a.id, coalesce(a.reopened_on, a.received_on) + v.appeal_forward_days
    from appeal a
    join grant_case c on c.region = a.region and c.id = a.case_id
    join scheme_version v on v.region = c.region and v.id = c.scheme_version_id
    where a.status = 'RECEIVED' or (a.status = 'TIMELY_CHECK' and not a.to_dismiss)
    union all
    select d.region, d.case_id, 'POSTING', d.id, d.decided_on + v.posting_days
    from decision d
    join grant_case c on c.region = d.region and c.id = d.case_id
    join scheme_version v on v.region = c.region and v.id = c.scheme_version_id
    where v.appeal_regime = 'LAGLIGHETSPROVNING'
      and d.appeal_id is null and d.delay_request_id is null and d.rectifies_id is null and d.judged_appeal_id is null
      and not exists (select from posting p where p.region = d.region and p.decision_id = d.id)
      and not exists (select from appeal a where a.region = d.region and a.decision_id = d.id
          and a.judgment in ('SET_ASIDE', 'REMITTED'))
    union all
    select p.region, p.case_id, 'GRANT_APPEAL', p.id, p.last_day
    from posting p
    join grant_case c on c.region = p.region and c.id = p.case_id
    where c.status <> 'DISPATCHED' and p.last_day is not null
      and (p.taken_down_on is null or p.taken_down_on > p.last_day)
      and not exists (select from posting later
          where later.region = p.region and later.decision_id = p.decision_id and later.id > p.id)
    union all
    select d.region, d.case_id, 'PAYMENT_APPEAL', d.id, least(seen.last_day, shown.last_day)
    from decision d
    join grant_case c on c.region = d.region and c.id = d.case_id
    join scheme_version v on v.region = c.region and v.id = c.scheme_version_id
    left join lateral (
        select min(r.last_day) as last_day from decision_read r where r.region = d.region and r.decision_id = d.id) seen on true
    left join lateral (
        select r.last_day from delivery_receipt r where r.region = d.region and r.decision_id = d.id
        order by r.id desc limit 1) shown on true
    where (d.payment_ruling = 'NON_PAYMENT' or d.recovery_id is not null or d.payment_stop_id is not null or d.set_off_id is not null) and v.appeal_regime = 'SFS2022_1468_37'
      and least(seen.last_day, shown.last_day) is not null
    union all
    select region, case_id, 'RECOVERY_HEARING', id, answer_by from recovery where status = 'HEARING'
    union all
    select region, case_id, 'SET_OFF_HEARING', id, answer_by from set_off where status = 'HEARING'
    union all
    select r.region, r.case_id, 'INTEREST', r.id, (d.decided_on + interval '1 month')::date
    from recovery r join decision d on d.region = r.region and d.recovery_id = r.id
    where r.status in ('DISPATCHED', 'INVOICED', 'INSTALMENT')
    union all
    select region, case_id, 'REPAYMENT', id, invoice_due_on from recovery where status = 'INVOICED'
    union all
    select r.region, r.case_id, 'INSTALMENT', r.id, coalesce(min(part.due_on) filter (where part.sum > part.repaid), max(part.due_on))
    from recovery r
    join lateral (
        select i.due_on, sum(i.amount) over (order by i.position) as sum,
            (select coalesce(sum(b.amount), 0) from repayment b
                where b.region = r.region and b.recovery_id = r.id and b.entered_at >= p.entered_at and b.corrects_id is null
                  and not exists (select from repayment k where k.region = b.region and k.corrects_id = b.id)) as repaid
        from instalment_plan p
        join instalment i on i.region = p.region and i.plan_id = p.id
        where p.region = r.region and p.recovery_id = r.id and not exists (select from instalment_plan later
            where later.region = p.region and later.recovery_id = p.recovery_id and later.id > p.id)) part on true
    where r.status = 'INSTALMENT'
    group by r.region, r.case_id, r.id
    union all
    select c.region, c.case_id, 'PAYMENT_HEARING', h.id, h.last_day
    from payment_hearing h
    join claim c on c.region = h.region and c.id = h.claim_id
    where c.status = 'IN_REVIEW' and h.last_day is not null and h.answer is null
      and not exists (select from payment_hearing later
          where later.region = h.region and later.claim_id = h.claim_id and later.id > h.id)
    union all
    select s.region, s.case_id, 'STOP_HEARING', s.id, s.last_day
    from payment_stop s
    where s.last_day is not null and s.answer is null and (
        select e.action from stop_event e where e.region = s.region and e.payment_stop_id = s.id order by e.id desc limit 1) = 'HEAR'
    union all
    select q.region, q.case_id, 'DISCLOSURE', q.id, e.due_on
    from disclosure_request q
    join disclosure_event e on e.region = q.region and e.disclosure_request_id = q.id
    where e.due_on is not null and not exists (select from disclosure_event later
        where later.region = e.region and later.disclosure_request_id = e.disclosure_request_id and later.id > e.id)
    union all
    select region, case_id, 'RETENTION', case_id, keep_until from retention
)
select d.kind || '-' || d.row_id as id, d.region, d.kind, d.due_on, c.number, c.company_name, c.officer, c.officer_name
from days d
join grant_case c on c.region = d.region and c.id = d.case_id
where c.number is not null;
grant select on last_day to exportcheck_app;
