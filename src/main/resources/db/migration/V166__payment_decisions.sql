-- A payment decision (utbetalningsbeslut) is a decision like any other: read, announced, appealed and judged as one
-- (domain brief 6.3; 2022:1468, 29 and 37 §§). A claim that is reviewed again is decided again, beside what was decided.

alter table decision
    add column claim_id       bigint,
    add column payment_ruling text check (payment_ruling in ('PAYMENT', 'NON_PAYMENT')),
    add foreign key (region, claim_id) references claim (region, id),
    add check ((claim_id is null) = (payment_ruling is null)),
    add check (claim_id is null or (change_request_id is null and appeal_id is null and rectifies_id is null
        and reconsideration_id is null and delay_request_id is null and judged_appeal_id is null));
create index decision_claim on decision (region, claim_id, id) where claim_id is not null;

-- The letter that says a decision: whoever it is to and opens it has got the decision.
alter table case_letter
    add column decision_id bigint unique,
    add foreign key (region, decision_id) references decision (region, id);

-- When the time to appeal ends for whoever got it then. Counted by the program, which knows the holidays; not known of before.
alter table decision_read add column last_day date;
alter table delivery_receipt add column last_day date;

-- What was decided before: each attested claim, with the letter that was sent in the moment of it. Nothing is told to the
-- log by that; it takes in what it does not have when its list of tables is run again.
alter table claim no force row level security;
alter table claim_line no force row level security;
alter table case_letter no force row level security;
alter table letter_document no force row level security;
alter table letter_read no force row level security;
alter table decision no force row level security;
alter table decision_document no force row level security;
alter table decision_read no force row level security;
alter table case_letter disable trigger user;
alter table decision disable trigger user;
alter table decision_document disable trigger user;
alter table decision_read disable trigger user;

insert into decision (region, case_id, claim_id, payment_ruling, outcome, decided_on, decided_at, decider, decider_name,
    presenter, presenter_name, granted_sek, approved_cost, reasons)
select c.region, c.case_id, c.id,
       case when exists (select from claim_line l where l.region = c.region and l.claim_id = c.id and l.approved < l.amount
                             and l.reason in ('OUTSIDE_PERIOD', 'NOT_ELIGIBLE', 'RELATED_SUPPLIER', 'OTHER'))
            then 'NON_PAYMENT' else 'PAYMENT' end,
       case when coalesce(c.payable_sek, 0) = 0 then 'REFUSAL' when sums.approved < sums.claimed then 'PARTIAL_GRANT' else 'GRANT' end,
       (c.attested_at at time zone 'Europe/Stockholm')::date, c.attested_at, c.attester, c.attester_name,
       c.reviewer, c.reviewer_name, coalesce(c.payable_sek, 0), sums.approved, ''
from claim c
cross join lateral (select coalesce(sum(l.approved), 0) as approved, coalesce(sum(l.amount), 0) as claimed
                    from claim_line l where l.region = c.region and l.claim_id = c.id) sums
where c.attested_at is not null order by c.attested_at, c.id;

update case_letter l set decision_id = d.id from decision d
where d.region = l.region and d.case_id = l.case_id and d.claim_id is not null and d.decided_at = l.sent_at
  and l.kind in ('PAYMENT', 'REDUCED_PAYMENT')
  and not exists (select from decision other where other.region = d.region and other.case_id = d.case_id
      and other.claim_id is not null and other.decided_at = d.decided_at and other.id <> d.id);

insert into decision_document (region, decision_id, language, html, sha256, pdf, notice)
select l.region, l.decision_id, f.language, f.html, f.sha256, f.pdf, false
from case_letter l join letter_document f on f.region = l.region and f.case_letter_id = l.id
where l.decision_id is not null order by f.id;

insert into decision_read (region, decision_id, reader, read_at)
select l.region, l.decision_id, r.reader, r.read_at
from case_letter l join letter_read r on r.region = l.region and r.case_letter_id = l.id
where l.decision_id is not null;

alter table case_letter enable trigger user;
alter table decision enable trigger user;
alter table decision_document enable trigger user;
alter table decision_read enable trigger user;
alter table claim force row level security;
alter table claim_line force row level security;
alter table case_letter force row level security;
alter table letter_document force row level security;
alter table letter_read force row level security;
alter table decision force row level security;
alter table decision_document force row level security;
alter table decision_read force row level security;
