-- Scheme versions are written by the region's administrators, as drafts, and published by one who has not written in them.

alter table scheme_version
    add column version              bigint      not null default 0,
    add column legal_basis_valid_to date,
    add column authors              text[]      not null default '{}',
    add column author_names         text[]      not null default '{}',
    add column edited_at            timestamptz not null default now(),
    add column edited_by_name       text        not null default '',
    add column published_by_name    text,
    add constraint four_eyes check (not published_by = any (authors)),
    add constraint not_before_it_was_known check (valid_from >= (published_at at time zone 'Europe/Stockholm')::date) not valid,
    add constraint employees_in_order check (min_employees >= 0 and max_employees >= min_employees),
    add constraint turnover_in_order check (min_turnover >= 0 and max_turnover >= min_turnover),
    add constraint months_in_order check (max_total_months >= max_project_months) not valid,
    add constraint end_of_block_exemption check (
        published_at is null or legal_basis not in ('SFS2022_1468_7', 'SFS2022_1468_8') or legal_basis_valid_to is not null) not valid;
comment on column scheme_version.legal_basis_valid_to is 'the last day on which aid can be granted under the legal basis (GB-08)';
comment on column scheme_version.authors is 'the subjects of all who have written in it: none of them may publish it (SOD-5)';

-- Whoever has written in a draft stays its author, and whoever changes it or publishes it signs with their own name.
create or replace function refuse_change_of_published() returns trigger
    language plpgsql as
$$
declare
    person text := coalesce(current_setting('exportcheck.person', true), '');
begin
    if old.published_at is not null then
        raise exception 'scheme version % is published and cannot be changed', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if not new.authors @> old.authors or new.authored_by <> old.authored_by then
        raise exception 'authors of scheme version % are missing', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if person <> '' and person <> coalesce(new.published_by, person) then
        raise exception 'scheme version % is published in the name of somebody else', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if person <> '' and new.published_at is null and not person = any (new.authors) then
        raise exception 'scheme version % is changed by nobody', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if new.published_at is not null
        and (to_jsonb(new) - '{published_at,published_by,published_by_name,version}'::text[])
            <> (to_jsonb(old) - '{published_at,published_by,published_by_name,version}'::text[]) then
        raise exception 'scheme version % is changed while it is published', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

-- No two published versions of a scheme hold on one day. One without an end is replaced when a later one begins.
create function refuse_overlap() returns trigger
    language plpgsql as
$$
begin
    if new.published_at is null then
        return new;
    end if;
    -- Of two that are published at once the second waits here, and then sees the first.
    perform from scheme s where s.id = new.scheme_id for update;
    if exists (select from scheme_version v
               where v.scheme_id = new.scheme_id and v.id <> new.id and v.published_at is not null
                 and case when v.valid_from < new.valid_from then v.valid_to >= new.valid_from
                          else coalesce(new.valid_to, 'infinity') >= v.valid_from end) then
        raise exception 'scheme version % holds on days of another', new.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger no_overlap before insert or update on scheme_version for each row execute function refuse_overlap();

-- Items change places while a draft is edited.
alter table checklist_item
    drop constraint checklist_item_scheme_version_id_code_key,
    add constraint checklist_item_code unique (scheme_version_id, code) deferrable initially deferred;
