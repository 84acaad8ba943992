-- A decision on payment that was taken up again can be left as it was. What was approved of each row then tells whether anything
-- is changed; null where it was taken up before this was kept.
alter table payment_reconsideration add column rows_before text check (length(rows_before) > 0);

-- What is paid and stays as it was is counted once, though it was kept aside meanwhile.
create or replace function paid_within_grant() returns trigger
    language plpgsql as
$$
begin
    if new.paid_sek > new.granted_sek and new.paid_sek is distinct from old.paid_sek
        and new.paid_sek > (select coalesce(sum(c.payable_sek), 0) from claim c
                            where c.region = new.region and c.case_id = new.id and c.status in ('SENT_TO_ECONOMY', 'PAID'))
                         + (select coalesce(sum(p.amount_sek), 0) from claim_payment p
                            join claim c on c.region = p.region and c.id = p.claim_id
                            where c.region = new.region and c.case_id = new.id
                              and p.end_to_end_id is distinct from c.end_to_end_id) then
        raise exception 'More is paid than is granted in case %', new.number using errcode = 'check_violation', constraint = 'paid_within_grant';
    end if;
    return new;
end
$$;
