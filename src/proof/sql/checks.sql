-- What must hold after a run, however often the program was killed in it: each query counts the faults.
-- proof.act holds what the clients tried, with what they were told (made); proof.mail what the mail server took.

-- # Acknowledged and missing: applications begun
select count(*) from proof.act a
where a.kind = 'BEGIN' and a.made is not null and not exists (select from grant_case g where right(a.made, 36) = g.reference::text)

-- # Acknowledged and missing: applications signed
select count(*) from proof.act a
where a.kind = 'SIGN' and a.made is not null
  and not exists (select from grant_case g join proof.new_submission s on s.case_id = g.id where g.reference::text = a.key)

-- # Acknowledged and missing: decisions
select count(*) from proof.act a
where a.kind = 'DECIDE' and a.made is not null
  and not exists (select from grant_case g join proof.new_decision d on d.case_id = g.id where g.number = a.key)

-- # Acknowledged and missing: payments sent
select count(*) from proof.act a
where a.kind = 'SEND' and a.made is not null
  and not exists (select from grant_case g join claim c on c.case_id = g.id join proof.new_claim_event e on e.claim_id = c.id
                  where g.number || '/' || c.ordinal = a.key and e.action = 'SEND' and c.status = 'SENT_TO_ECONOMY')

-- # Done twice: applications begun
select (select count(*) from proof.new_case) - (select count(*) from proof.new_key k where k.made like '/my/cases/%')

-- # Done twice: applications signed
select count(*) from (select from proof.new_event e where e.action = 'SIGN' group by e.case_id having count(*) > 1
                      union all select from proof.new_submission s group by s.case_id having count(*) > 1) doubled

-- # Done twice: decisions
select count(*) from (select from proof.new_decision d group by d.case_id having count(*) > 1) doubled

-- # Done twice: payments sent
select count(*) from (select from proof.new_claim_event e where e.action = 'SEND' group by e.claim_id having count(*) > 1) doubled

-- # Half: begun without the key that began it, or the other way round
select count(*) from proof.new_key k
where k.made = '' or k.made like '/my/cases/%' and not exists (select from proof.new_case g where '/my/cases/' || g.reference = k.made)

-- # Half: signed without number, event, frozen application, letter or notice
select count(*) from proof.act a join grant_case g on g.reference::text = a.key
    cross join lateral (select count(*) from proof.new_event e where e.case_id = g.id and e.action = 'SIGN') event (has)
    cross join lateral (select count(*) from proof.new_submission s where s.case_id = g.id) frozen (has)
    cross join lateral (select count(*) from proof.new_notice n where n.case_id = g.id and n.kind = 'RECEIPT') notice (has)
    cross join lateral (select count(distinct l.id) from case_letter l join letter_document d on d.case_letter_id = l.id
                        where l.case_id = g.id and l.kind = 'RECEIPT' and l.sent_at >= (select began from proof.mark)) letter (has)
where a.kind = 'SIGN'
  and (event.has, frozen.has, notice.has, letter.has)
      is distinct from case when g.status <> 'AWAITING_SIGNATURE' and g.number is not null then (1::bigint, 1::bigint, 1::bigint, 1::bigint)
                            else (0::bigint, 0::bigint, 0::bigint, 0::bigint) end

-- # Half: decided without event or document
select count(*) from proof.act a join grant_case g on g.number = a.key
    cross join lateral (select count(*) from proof.new_event e where e.case_id = g.id and e.action = 'DECIDE') event (has)
    cross join lateral (select count(distinct d.id) from proof.new_decision d where d.case_id = g.id) decision (has)
    cross join lateral (select count(distinct f.decision_id) from proof.new_decision d join decision_document f on f.decision_id = d.id
                        where d.case_id = g.id) document (has)
where a.kind = 'DECIDE'
  and (event.has, decision.has, document.has)
      is distinct from case when g.status = 'PROPOSED' then (0::bigint, 0::bigint, 0::bigint) else (1::bigint, 1::bigint, 1::bigint) end

-- # Half: decided without booking
select count(*) from proof.act a join grant_case g on g.number = a.key
    cross join lateral (select coalesce(sum(b.reserved_sek), 0), coalesce(sum(b.committed_sek), 0) from budget_entry b
                        where b.region = g.region and b.case_id = g.id) booked (reserved, committed)
    cross join lateral (select case when g.outcome in ('GRANT', 'PARTIAL_GRANT') then g.granted_sek else 0 end) granted (sek)
where a.kind = 'DECIDE' and budget_target(g) is not null
  and (booked.committed <> granted.sek
       or booked.reserved <> case when g.status = 'PROPOSED' then greatest(g.proposed_sek - granted.sek, 0) else 0 end)

-- # Half: told of a decision that has not been sent, or not told of one that has
select count(*) from proof.act a join grant_case g on g.number = a.key
    cross join lateral (select count(*) from proof.new_event e where e.case_id = g.id and e.action = 'DISPATCH') sent (has)
    cross join lateral (select count(*) from proof.new_notice n where n.case_id = g.id and n.kind = 'DECISION_READY') notice (has)
where a.kind = 'DECIDE' and notice.has <> sent.has

-- # Half: sent to be paid without event
select count(*) from proof.act a join grant_case g on g.number = split_part(a.key, '/', 1)
    join claim c on c.case_id = g.id and c.ordinal = split_part(a.key, '/', 2)::integer
    cross join lateral (select count(*) from proof.new_claim_event e where e.claim_id = c.id and e.action = 'SEND') event (has)
where a.kind = 'SEND' and event.has <> case when c.status = 'DECIDED' then 0 else 1 end

-- # Not in the audit log
select count(*) from (
    select 'case_event' as kind, e.region, e.id from proof.new_event e join grant_case g on g.id = e.case_id where g.number is not null
    union all select 'claim_event', e.region, e.id from proof.new_claim_event e
    union all select 'decision', d.region, d.id from proof.new_decision d
    union all select 'submission', s.region, s.id from proof.new_submission s) record
where not exists (select from audit_entry a where a.region = record.region and a.kind = record.kind and a.record = record.id)

-- # Case numbers left out or given twice
select (select sum(last_number) from case_number_series) - (select numbers from proof.mark)
       - (select count(distinct g.number) from proof.new_event e join grant_case g on g.id = e.case_id where e.action = 'SIGN')

-- # Notices that nobody was addressed for
select count(*) from notice n where n.addressed_at is null

-- # Mails not sent
select count(*) from proof.new_mail m where m.sent_at is null

-- # Mails sent, as the program says, that the mail server never took
select count(*) from proof.new_mail m where m.sent_at is not null and not exists (select from proof.mail t where t.id = m.message_id::text)

-- # Mails that the mail server took and the program knows nothing of
select count(*) from proof.mail t where not exists (select from mail m where m.message_id::text = t.id)

-- # The same told twice to one person, under two Message-IDs
select count(*) from (select from proof.new_mail m join notice n on n.id = m.notice_id
                      group by n.case_id, n.kind, n.occasion, n.person, m.recipient having count(*) > 1 and n.kind = 'RECEIPT') doubled
