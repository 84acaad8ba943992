-- What courts make of decisions: changed, set aside with or without return, or the appeal is not tried (domain brief 6.5).

alter table appeal drop constraint appeal_judgment_check;
alter table appeal add constraint appeal_judgment_check
    check (judgment in ('UPHELD', 'CHANGED', 'SET_ASIDE', 'REMITTED', 'NOT_TRIED'));

-- What a court has put in place of a decision stands beside it, as what is in force of the case.
alter table decision
    add column judged_appeal_id bigint unique,
    add foreign key (region, judged_appeal_id) references appeal (region, id),
    add check (judged_appeal_id is null or (change_request_id is null and appeal_id is null and rectifies_id is null
        and reconsideration_id is null and delay_request_id is null));

-- No more is ever paid than is granted; but what was paid stays paid when a court then takes the grant away or lowers it.
alter table grant_case drop constraint grant_case_check;
create function paid_within_grant() returns trigger
    language plpgsql as
$$
begin
    if new.paid_sek > new.granted_sek and new.paid_sek is distinct from old.paid_sek then
        raise exception 'More is paid than is granted in case %', new.number using errcode = 'check_violation', constraint = 'paid_within_grant';
    end if;
    return new;
end
$$;
create trigger paid_within_grant before insert or update of paid_sek, granted_sek on grant_case
    for each row execute function paid_within_grant();

-- What is paid of a grant that a court has set aside is gone until it is recovered: it stays charged where it was.
create or replace function budget_year(of_case grant_case) returns integer
    language sql stable
    return case
        when (of_case).outcome in ('GRANT', 'PARTIAL_GRANT') then extract(year from (of_case).decided_on)
        when (of_case).paid_sek > 0
            then (select max(f.year) from budget_entry e join budget_frame f on f.region = e.region and f.id = e.frame_id
                  where e.region = (of_case).region and e.case_id = (of_case).id)
        when (of_case).status = 'PROPOSED' and (of_case).proposed_outcome in ('GRANT', 'PARTIAL_GRANT')
            then (select extract(year from max(e.at) at time zone 'Europe/Stockholm') from case_event e
                  where e.region = (of_case).region and e.case_id = (of_case).id and e.action = 'PROPOSE')
    end::integer;

create or replace function book_budget(of_case grant_case, enforced boolean) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    target    bigint := budget_target(of_case);
    frame_    bigint;
    reserved  bigint := 0;
    committed bigint := 0;
    paid      bigint := 0;
    returned  bigint := 0;
    before    record;
begin
    if of_case.outcome in ('GRANT', 'PARTIAL_GRANT') or of_case.paid_sek > 0 then
        committed := greatest(of_case.granted_sek, of_case.paid_sek);
        paid := of_case.paid_sek;
        returned := case when of_case.status in ('FOLLOW_UP', 'CLOSED') then committed - paid else 0 end;
    end if;
    if of_case.status = 'PROPOSED' and of_case.proposed_outcome in ('GRANT', 'PARTIAL_GRANT') then
        reserved := greatest(of_case.proposed_sek - committed, 0);
    end if;
    for frame_ in select * from budget_frames(of_case) loop
        perform hold_budget(frame_);
        select coalesce(sum(e.reserved_sek), 0) as reserved, coalesce(sum(e.committed_sek), 0) as committed,
               coalesce(sum(e.paid_sek), 0) as paid, coalesce(sum(e.returned_sek), 0) as returned
        into before from budget_entry e where e.region = of_case.region and e.case_id = of_case.id and e.frame_id = frame_;
        if frame_ is not distinct from target then
            before.reserved := reserved - before.reserved;
            before.committed := committed - before.committed;
            before.paid := paid - before.paid;
            before.returned := returned - before.returned;
        else
            before.reserved := -before.reserved;
            before.committed := -before.committed;
            before.paid := -before.paid;
            before.returned := -before.returned;
        end if;
        continue when (before.reserved, before.committed, before.paid, before.returned) = (0, 0, 0, 0);
        insert into budget_entry (region, frame_id, case_id, reserved_sek, committed_sek, paid_sek, returned_sek)
        values (of_case.region, frame_, of_case.id, before.reserved, before.committed, before.paid, before.returned);
        if enforced and before.reserved + before.committed - before.returned > 0 and budget_left(frame_) < 0 then
            raise exception 'The budget is not enough for case %', of_case.number using errcode = 'check_violation', constraint = 'within_budget';
        end if;
    end loop;
end
$$;

-- What is paid beyond what is granted is to be recovered.
create index grant_case_to_recover on grant_case (region, id) where paid_sek > granted_sek;
