-- The audit log: every act that is written once, and every reading of a case, chained within its region. The database
-- chains by itself when a transaction commits, so that no part of the program can forget to, and none can do it otherwise.

-- Which tables are recorded, and what their columns are called; filled by audited().
create table audited_table (
    kind         text primary key,
    -- null where the row has no time of its own: then that of its transaction counts
    at_column    text,
    actor_column text,
    name_column  text,
    -- the table through whose row the case is known, where the row does not know it itself
    parent       text,
    of_case      boolean not null,
    from_draft   boolean not null
);
grant select on audited_table to exportcheck_app;

-- The digest stands between the content and the seal so that content can be weeded out by law one day without breaking the chain.
create table audit_entry (
    region      text not null default current_region() references region,
    ordinal     bigint not null check (ordinal > 0),
    at          timestamptz not null,
    kind        text not null,
    record      bigint not null,
    case_number text not null,
    actor       text not null,
    actor_name  text not null,
    role        text not null,
    content     text not null,
    digest      text not null,
    previous    text not null,
    hash        text not null,
    primary key (region, ordinal),
    unique (region, kind, record)
);
create index audit_entry_case on audit_entry (region, case_number, ordinal);
create index audit_entry_actor on audit_entry (region, actor_name, ordinal);
create index audit_entry_at on audit_entry (region, at);
call tenant_table('audit_entry');
call append_only('audit_entry');
revoke insert on audit_entry from exportcheck_app;

-- 2026-03-02T08:00:00.000000Z
create function audit_time(at timestamptz) returns text
    language sql stable
    return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- SHA-256, hexadecimal, of the parts in UTF-8, each after its length in bytes and a colon: no two lists of parts look the same.
create function audit_hash(variadic parts text[]) returns text
    language sql immutable
    return (select encode(sha256(convert_to(string_agg(octet_length(convert_to(part, 'UTF8')) || ':' || part, '' order by position), 'UTF8')), 'hex')
            from unnest(parts) with ordinality as listed (part, position));

create function audit_digest(content text) returns text
    language sql immutable
    return encode(sha256(convert_to(content, 'UTF8')), 'hex');

-- A row as the log recites it: frozen pages and files by their checksum.
create function audited_content(fields jsonb) returns jsonb
    language sql immutable
    return (select jsonb_object_agg(key, case when length(value #>> '{}') > 4000
                                              then to_jsonb('sha256:' || audit_digest(value #>> '{}'))
                                              else value end)
            from jsonb_each(fields));

-- Writes the next entry of the region's chain, under a lock that is held until the transaction has ended.
create function enter_in_audit(listed audited_table, fields jsonb) returns void
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
    entry.content := audited_content(fields)::text;
    entry.digest := audit_digest(entry.content);
    entry.hash := audit_hash(entry.previous, entry.region, entry.ordinal::text, audit_time(entry.at), entry.kind, entry.record::text,
                             entry.case_number, entry.actor, entry.actor_name, entry.role, entry.digest);
    insert into audit_entry values (entry.*);
end
$$;
revoke execute on function enter_in_audit(audited_table, jsonb) from public;

create function audit() returns trigger
    language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' set bytea_output = 'hex' as
$$
declare
    listed audited_table;
    earlier jsonb;
begin
    select * into strict listed from audited_table t where t.kind = tg_table_name;
    if listed.from_draft then
        -- What was done before the case had its number has come to the region with it.
        for earlier in execute format(
            'select to_jsonb(r) from %I r where r.region = $1 and r.case_id = $2 and r.id < $3 and not exists
                (select from audit_entry e where e.region = r.region and e.kind = $4 and e.record = r.id) order by r.id', listed.kind)
            using new.region, new.case_id, new.id, listed.kind
        loop
            perform enter_in_audit(listed, earlier);
        end loop;
    end if;
    perform enter_in_audit(listed, to_jsonb(new));
    return null;
end
$$;

-- Records an append-only table from now on, and what stands in it already. The table has region, id, and what is named here.
create procedure audited(name regclass, at text default 'at', actor text default 'actor', actor_name text default 'actor_name',
                         parent text default null, from_draft boolean default false)
    language plpgsql set timezone = 'UTC' set bytea_output = 'hex' as
$$
declare
    listed  audited_table;
    region_ text;
    fields  jsonb;
begin
    select relname, audited.at, audited.actor, audited.actor_name, audited.parent,
           exists (select from pg_attribute where attrelid = name and attname = 'case_id' and not attisdropped), audited.from_draft
    into listed from pg_class where oid = name;
    delete from audited_table where kind = listed.kind;
    insert into audited_table values (listed.*);
    if not exists (select from pg_trigger where tgrelid = name and tgname = 'audited') then
        execute format('create constraint trigger audited after insert on %s deferrable initially deferred for each row execute function audit()', name);
    end if;
    for region_ in select code from region order by code loop
        perform set_config('exportcheck.region', region_, true);
        for fields in execute format(
            'select to_jsonb(r) from %s r where r.region = $1 and not exists
                (select from audit_entry e where e.region = r.region and e.kind = $2 and e.record = r.id) order by r.id', name)
            using region_, listed.kind
        loop
            perform enter_in_audit(listed, fields);
        end loop;
    end loop;
    perform set_config('exportcheck.region', '', true);
end
$$;

-- The events of a stretch of the log whose row is gone or says something else now. A column that came later is not compared.
create function audit_deviations(first_one bigint, last_one bigint) returns table (ordinal bigint)
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
                                            where now.content -> said.key is distinct from said.value))', kind_)
            using first_one, last_one;
    end loop;
end
$$;

-- The first row of each recorded table that the log does not have.
create function audit_omissions() returns table (kind text, record bigint)
    language plpgsql stable as
$$
declare
    listed audited_table;
begin
    for listed in select * from audited_table t order by t.kind loop
        return query execute format(
            'select %1$L, r.id from %1$I r %2$s
             where r.region = current_region() %3$s and not exists
                (select from audit_entry e where e.region = r.region and e.kind = %1$L and e.record = r.id)
             order by r.id limit 1',
            listed.kind,
            case when listed.parent is not null
                 then format('join %1$I p on p.region = r.region and p.id = r.%2$I join grant_case c on c.region = r.region and c.id = p.case_id',
                             listed.parent, listed.parent || '_id')
                 when listed.of_case then 'left join grant_case c on c.region = r.region and c.id = r.case_id'
                 else '' end,
            case when listed.parent is not null then 'and c.number is not null'
                 when listed.of_case then 'and (r.case_id is null or c.number is not null)'
                 else '' end);
    end loop;
end
$$;
