-- Calls are announced by the region's administrators, under published versions.

alter table call
    add column version bigint not null default 0,
    add column text_sv text check (length(text_sv) between 1 and 2000),
    add column text_en text check (length(text_en) between 1 and 2000),
    add constraint both_languages check ((text_sv is null) = (text_en is null));

-- A call is under a published version, and stays under it; once applied under, its first day is what it was.
create function guard_call() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from scheme_version v where v.id = new.scheme_version_id and v.published_at is not null) then
        raise exception 'call % is under a version that is not published', new.id using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'UPDATE' then
        if (new.scheme_version_id, new.intake_mode) is distinct from (old.scheme_version_id, old.intake_mode) then
            raise exception 'call % keeps its version and how it is open', old.id using errcode = 'integrity_constraint_violation';
        end if;
        if new.opens_on <> old.opens_on and exists (select from grant_case c where c.call_id = old.id) then
            raise exception 'call % has been applied under since %', old.id, old.opens_on using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return new;
end
$$;
create trigger guarded before insert or update on call for each row execute function guard_call();
create index grant_case_call on grant_case (call_id);

-- What a signed-in administrator does with the region's own data; arguments: the act when it is made, the act when it
-- is changed, and the column that it is known by.
create function record_administrative_act() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    person text := coalesce(current_setting('exportcheck.person', true), '');
    fields jsonb := to_jsonb(new);
begin
    if person <> '' then
        insert into administrative_act (region, act, subject, content, at, actor)
        values (coalesce(fields ->> 'region', fields ->> 'code'), case tg_op when 'INSERT' then tg_argv[0] else tg_argv[1] end,
                fields ->> tg_argv[2], fields::text, now(), person);
    end if;
    return null;
end
$$;
create trigger recorded after insert or update on call
    for each row execute function record_administrative_act('CALL_OPENED', 'CALL_CHANGED', 'name_sv');
