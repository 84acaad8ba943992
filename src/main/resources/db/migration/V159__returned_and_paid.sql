-- Money that was with the bank when less is granted than before has left the region all the same: it is noted, and is to be recovered.
create or replace function paid_within_grant() returns trigger
    language plpgsql as
$$
begin
    if new.paid_sek > new.granted_sek and new.paid_sek is distinct from old.paid_sek
        and new.paid_sek > (select coalesce(sum(c.payable_sek), 0) from claim c
                            where c.region = new.region and c.case_id = new.id and c.status in ('SENT_TO_ECONOMY', 'PAID')) then
        raise exception 'More is paid than is granted in case %', new.number using errcode = 'check_violation', constraint = 'paid_within_grant';
    end if;
    return new;
end
$$;

-- Who has noted by hand that the bank could not pay: somebody else sends the payment again (SOD-2). Null when the bank's own file says it.
alter table claim add column returned_by text;
