-- The closed cases and how long they are kept (domain brief 2.10). Nothing is disposed of while an appeal or a recovery is
-- open or somebody has put the case on hold: it is held. What is written off is not waited for, and a past case of an old
-- list may be paid without anybody having said on which day.
create or replace view retention with (security_invoker = true) as
select c.id as case_id, c.region, c.number, c.company_name, c.outcome, c.decided_on, paid.last_on as last_paid_on,
       keep_until(greatest(c.decided_on, made.last_on), greatest(paid.last_on, back.last_on),
           coalesce(v.retention_years, 10)) as keep_until,
       open.appealed or open.reclaimed or open.on_hold as held,
       c.paid_sek > 0 as paid,
       open.appealed, open.reclaimed, open.on_hold
from grant_case c
left join scheme_version v on v.region = c.region and v.id = c.scheme_version_id
left join lateral (
    select max(p.paid_on) as last_on from claim p where p.region = c.region and p.case_id = c.id) paid on true
left join lateral (
    select max(d.decided_on) as last_on from decision d where d.region = c.region and d.case_id = c.id) made on true
left join lateral (
    select max(moved.day) as last_on
    from recovery y
    cross join lateral (
        select b.paid_on as day from repayment b where b.region = y.region and b.recovery_id = y.id
        union all
        select b.paid_on from refund b where b.region = y.region and b.recovery_id = y.id
        union all
        select w.decided_on from write_off w where w.region = y.region and w.recovery_id = y.id) moved
    where y.region = c.region and y.case_id = c.id) back on true
cross join lateral (
    select exists (select from appeal a where a.region = c.region and a.case_id = c.id and a.status not in ('NEW', 'CLOSED')) as appealed,
           exists (select from recovery y where y.region = c.region and y.case_id = c.id
               and y.status not in ('SETTLED', 'WAIVED', 'WRITTEN_OFF', 'DROPPED')) as reclaimed,
           exists (select from legal_hold h where h.region = c.region and h.case_id = c.id
               and not exists (select from hold_release r where r.region = h.region and r.legal_hold_id = h.id)) as on_hold) open
where c.status = 'CLOSED' and c.number is not null and c.decided_on is not null;
grant select on retention to exportcheck_app;
