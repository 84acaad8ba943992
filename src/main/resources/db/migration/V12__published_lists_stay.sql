-- The checklist and the conditions of a published version are as fixed as the version itself.

create function refuse_change_of_published_list() returns trigger
    language plpgsql as
$$
begin
    if exists (select from scheme_version v
               where v.id in (new.scheme_version_id, old.scheme_version_id) and v.published_at is not null) then
        raise exception '% of a published scheme version cannot be changed', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;
create trigger published_stays before insert or update or delete on checklist_item
    for each row execute function refuse_change_of_published_list();
create trigger published_stays before insert or update or delete on grant_condition
    for each row execute function refuse_change_of_published_list();
