-- Disposal takes the words out of the log too (domain brief 2.10): what remains of the record is sealed in their stead.
alter table disposed_record add column remains text;
alter table disposed_record drop constraint disposed_record_region_kind_record_key;
create index disposed_record_of on disposed_record (region, kind, record, id);

-- What comes to a case later is let go by a later list.
alter table disposed_case drop constraint disposed_case_region_case_id_key;
alter table disposed_case add unique (list_id, case_id);
alter table disposed_case add column texts integer not null default 0;

alter table disposal_rule drop constraint disposal_rule_record_class_check;
alter table disposal_rule add constraint disposal_rule_record_class_check
    check (record_class in ('FILES', 'APPLICATION', 'LETTERS', 'CONTACTS', 'CORRESPONDENCE', 'REPORTS'));

-- A case stands on one open list at most: of two who propose it at once the second waits for the first, and is refused.
create function refuse_second_list() returns trigger
    language plpgsql as
$$
begin
    perform from grant_case c where c.region = new.region and c.id = new.case_id for update;
    if exists (select from disposal_line e join disposal_list l on l.region = e.region and l.id = e.list_id
               where e.region = new.region and e.case_id = new.case_id and e.list_id <> new.list_id and not e.left_out
                 and l.status in ('PROPOSED', 'APPROVED')) then
        raise exception 'Case % stands on another list', new.case_id using errcode = 'DS002', constraint = 'on_no_other_list';
    end if;
    return new;
end
$$;
create trigger on_no_other_list before insert on disposal_line for each row execute function refuse_second_list();

-- The steps of a case have a guard of their own, which lets disposal through as that of the others does.
create or replace function refuse_change_of_event() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and current_setting('exportcheck.disposing', true) = 'yes' then
        return new;
    end if;
    if tg_op = 'DELETE' and exists (select from grant_case c where c.id = old.case_id and c.number is null) then
        return old;
    end if;
    raise exception 'case_event is append-only' using errcode = 'integrity_constraint_violation';
end
$$;
