-- A draft that is never sent in is thrown away, and the steps taken in it with it. What has reached the region stays.

create function refuse_change_of_event() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' and exists (select from grant_case c where c.id = old.case_id and c.number is null) then
        return old;
    end if;
    raise exception 'case_event is append-only' using errcode = 'integrity_constraint_violation';
end
$$;
drop trigger append_only on case_event;
create trigger append_only before update or delete on case_event for each row execute function refuse_change_of_event();

-- The program itself may delete no event; this is the one way, and it leads to cases without a number only.
create function forget_unsent_events(unsent bigint) returns bigint
    language sql security definer set search_path = public as
$$
with forgotten as (
    delete from case_event e using grant_case c
    where c.id = unsent and c.number is null and c.region = current_region() and e.case_id = c.id
    returning 1)
select count(*) from forgotten
$$;
revoke execute on function forget_unsent_events(bigint) from public;
grant execute on function forget_unsent_events(bigint) to exportcheck_app;

-- Nor can a case be made to look as if it had never been received.
create function refuse_loss_of_number() returns trigger
    language plpgsql as
$$
begin
    if old.number is not null and new.number is distinct from old.number then
        raise exception 'case % has its number for good', old.number using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger number_stays before update of number on grant_case for each row execute function refuse_loss_of_number();

create index grant_case_unsent on grant_case (region, due_on, id) where number is null;
