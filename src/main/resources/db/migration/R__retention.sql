-- The closed cases and how long they are kept (domain brief 2.10). Nothing is disposed of while an appeal, a recovery or
-- somebody's request for its documents is open or somebody has put the case on hold: it is held. A refusal to hand out may be
-- appealed within three weeks of its receipt, of which no day is known: the case is kept for two months after it was sent. What is written off is not waited for, and a past case of an old
-- list may be paid without anybody having said on which day. An archived case is here again as soon as something of it is
-- there that the plan lets go of: by a plan that says more, or because it came later. Where the plan wants a case delivered first,
-- the receipt is for a package that was made after all that happened in the case, and that waited for no file to be checked.
create or replace view retention with (security_invoker = true) as
select c.id as case_id, c.region, c.number, c.company_name, c.outcome, c.decided_on, paid.last_on as last_paid_on,
       greatest(keep_until(greatest(c.decided_on, made.last_on), greatest(paid.last_on, back.last_on),
           coalesce(v.retention_years, 10)), programme.last_day, refused.appealable_until) as keep_until,
       open.appealed or open.reclaimed or open.on_hold or open.requested as held,
       c.paid_sek > 0 as paid,
       open.appealed, open.reclaimed, open.on_hold,
       coalesce(v.funding_source in ('ERDF', 'MIXED'), false) and programme.last_day is null as programme_missing,
       coalesce((select r.demanded from delivery_rule r where r.region = c.region order by r.id desc limit 1), false)
           and not exists (
               select from archive_receipt k
               join archive_delivery d on d.region = k.region and d.id = k.archive_delivery_id
               join archive_package p on p.region = d.region and p.id = d.archive_package_id
               where k.region = c.region and k.case_id = c.id
                 and p.unchecked = 0
                 and not exists (select from case_event e where e.region = c.region and e.case_id = c.id
                                 and e.action <> 'DISPOSE' and e.at > p.entered_at)
                 and not exists (select from case_note e where e.region = c.region and e.case_id = c.id and e.written_at > p.entered_at)
                 and not exists (select from oral_note e where e.region = c.region and e.case_id = c.id and e.written_at > p.entered_at)
                 and not exists (select from case_letter e where e.region = c.region and e.case_id = c.id and e.sent_at > p.entered_at)
                 and not exists (select from arrival e where e.region = c.region and e.case_id = c.id and e.recorded_at > p.entered_at)
                 and not exists (select from document e where e.region = c.region and e.case_id = c.id
                                 and e.uploaded_at > p.entered_at)) as undelivered,
       open.requested
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
left join lateral (
    select p.last_day from programme_date p
    where p.region = c.region and p.scheme_version_id = c.scheme_version_id order by p.id desc limit 1) programme on true
left join lateral (
    select (max(e.entered_at at time zone 'Europe/Stockholm') + interval '2 months')::date as appealable_until
    from disclosure_request q
    join disclosure_event e on e.region = q.region and e.disclosure_request_id = q.id and e.action = 'DISPATCH'
    where q.region = c.region and q.case_id = c.id) refused on true
cross join lateral (
    select exists (select from appeal a where a.region = c.region and a.case_id = c.id and a.status not in ('NEW', 'CLOSED')) as appealed,
           exists (select from recovery y where y.region = c.region and y.case_id = c.id
               and y.status not in ('SETTLED', 'WAIVED', 'WRITTEN_OFF', 'DROPPED'))
               or exists (select from set_off s where s.region = c.region and s.case_id = c.id and s.status = 'OVERTURNED') as reclaimed,
           exists (select from legal_hold h where h.region = c.region and h.case_id = c.id
               and not exists (select from hold_release r where r.region = h.region and r.legal_hold_id = h.id)) as on_hold,
           exists (select from disclosure_request q
               cross join lateral (
                   select e.action from disclosure_event e
                   where e.region = q.region and e.disclosure_request_id = q.id order by e.id desc limit 1) last
               where q.region = c.region and q.case_id = c.id
                 and last.action in ('REGISTER', 'TELL', 'ASK_DECISION', 'DECIDE', 'RECORD_DECISION')) as requested) open
where c.number is not null and c.decided_on is not null
  and (c.status = 'CLOSED'
       or (c.status = 'ARCHIVED' and exists (
           select from disposal_rule p
           where p.region = c.region and p.disposed
             and not exists (select from disposal_rule q
                             where q.region = p.region and q.record_class = p.record_class and q.id > p.id)
             and (not exists (select from disposed_case d
                              join disposal_list_class k on k.region = d.region and k.list_id = d.list_id
                              where d.region = c.region and d.case_id = c.id and k.record_class = p.record_class)
                  or case p.record_class
                         when 'FILES' then exists (select from document f
                             where f.region = c.region and f.case_id = c.id and f.disposed_on is null)
                         when 'CORRESPONDENCE' then exists (select from arrival f
                             where f.region = c.region and f.case_id = c.id and f.text is not null and f.text <> '–')
                         else false end))));
grant select on retention to exportcheck_app;
