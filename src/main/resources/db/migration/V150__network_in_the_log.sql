-- The log says from which network whoever is signed in did it (domain brief 7): within what is sealed, and never the whole address.

create or replace function enter_in_audit(listed audited_table, fields jsonb) returns void
    language plpgsql set search_path = public, pg_temp set timezone = 'UTC' as
$$
declare
    case_ bigint := (fields ->> 'case_id')::bigint;
    entry audit_entry;
begin
    entry.region := fields ->> 'region';
    entry.kind := listed.kind;
    entry.record := (fields ->> 'id')::bigint;
    entry.case_number := '';
    if listed.parent is not null then
        execute format('select case_id from %I where region = $1 and id = $2', listed.parent)
            into case_ using entry.region, (fields ->> (listed.parent || '_id'))::bigint;
    end if;
    if case_ is not null then
        select c.number into entry.case_number from grant_case c where c.region = entry.region and c.id = case_;
        -- A draft is the company's own and no public document: it may be thrown away, and nobody keeps a log of it.
        if entry.case_number is null then
            return;
        end if;
    end if;

    perform pg_advisory_xact_lock(hashtext('audit_entry'), hashtext(entry.region));
    if exists (select from audit_entry e where e.region = entry.region and e.kind = entry.kind and e.record = entry.record) then
        return;
    end if;
    select e.ordinal + 1, e.hash into entry.ordinal, entry.previous
    from audit_entry e where e.region = entry.region order by e.ordinal desc limit 1;
    if not found then
        entry.ordinal := 1;
        entry.previous := repeat('0', 64);
    end if;

    entry.at := coalesce((fields ->> listed.at_column)::timestamptz, now());
    entry.actor := coalesce(case when listed.actor_column is null then current_setting('exportcheck.person', true)
                                 else fields ->> listed.actor_column end, '');
    entry.actor_name := coalesce(
        case when listed.name_column is null then (select m.name from membership m
                                                   where m.region = entry.region and m.subject = entry.actor order by m.id limit 1)
             else fields ->> listed.name_column end, '');
    entry.role := coalesce(case when entry.actor = 'system' then 'SYSTEM'
                                when entry.actor <> '' and entry.actor = current_setting('exportcheck.person', true)
                                then current_setting('exportcheck.roles', true) end, '');
    if entry.actor <> '' and entry.actor = current_setting('exportcheck.person', true)
        and coalesce(current_setting('exportcheck.network', true), '') <> '' then
        fields := fields || jsonb_build_object('from_network', current_setting('exportcheck.network', true));
    end if;
    entry.content := audited_content(fields)::text;
    entry.digest := audit_digest(entry.content);
    entry.hash := audit_hash(entry.previous, entry.region, entry.ordinal::text, audit_time(entry.at), entry.kind, entry.record::text,
                             entry.case_number, entry.actor, entry.actor_name, entry.role, entry.digest);
    insert into audit_entry values (entry.*);
end
$$;

-- The events of a stretch of the log whose row is gone or says something else now. The network is no column of the row.
create or replace function audit_deviations(first_one bigint, last_one bigint) returns table (ordinal bigint)
    language plpgsql stable set timezone = 'UTC' set bytea_output = 'hex' as
$$
declare
    kind_ text;
begin
    for kind_ in select distinct e.kind from audit_entry e
                 where e.region = current_region() and e.ordinal between first_one and last_one loop
        return query execute format(
            'select e.ordinal from audit_entry e left join %1$I r on r.region = e.region and r.id = e.record
                 left join lateral (select audited_content(to_jsonb(r)) as content) now on true
             where e.region = current_region() and e.ordinal between $1 and $2 and e.kind = %1$L
               and (r.id is null or exists (select from jsonb_each(e.content::jsonb) said
                                            where said.key <> ''from_network''
                                              and now.content -> said.key is distinct from said.value))', kind_)
            using first_one, last_one;
    end loop;
end
$$;
