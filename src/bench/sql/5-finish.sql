-- What comes after the copies: numbers, budget, audit log.

-- Numbers and search of what was made, and the ids that come next.
create procedure bench.finish()
    language plpgsql as
$$
declare
    identity record;
begin
    insert into case_number_series (region, year, last_number)
    select region, extract(year from received_on), max(right(number, 4)::integer) from bench.made where number is not null group by 1, 2
    on conflict (region, year) do update set last_number = greatest(case_number_series.last_number, excluded.last_number);
    insert into case_search (case_id, region, text)
    select g.id, g.region, lower(concat_ws(' ', g.number, g.company_name, g.organisation_number, g.title, g.officer_name))
    from bench.made m join grant_case g on g.id = m.case_id + m.later;
    for identity in select a.attrelid::regclass as kind, a.attname as name, pg_get_serial_sequence(a.attrelid::regclass::text, a.attname) as series
                    from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                    where a.attidentity <> '' and c.relnamespace = 'public'::regnamespace loop
        execute format('select setval(%L, coalesce((select max(%I) from %s), 0) + 1, false)', identity.series, identity.name, identity.kind);
    end loop;
end
$$;

-- The budget is booked by the program's own function, as if each case had just been written; and there is money for all that is proposed.
create procedure bench.book(region_ text)
    language plpgsql as
$$
begin
    perform set_config('exportcheck.region', region_, false);
    perform book_budget(g, false)
    from bench.made m join grant_case g on g.id = m.case_id + m.later
    where m.region = region_ and (g.outcome is not null or g.status = 'PROPOSED') and budget_target(g) is not null
    order by g.id;
    insert into budget_change (region, frame_id, amount_sek, reason, entered_by, entered_by_name, entered_at)
    select f.region, f.id, 100000000 + coalesce(sum(e.reserved_sek + e.committed_sek), 0), 'Ärenden för mätning', 'manager', 'Maria Forsberg', now()
    from budget_frame f left join budget_entry e on e.region = f.region and e.frame_id = f.id
    where f.region = region_ group by f.region, f.id order by f.id;
end
$$;

-- What the audit log says of one table's copies, as enter_in_audit() would say it.
create unlogged table bench.entry (
    region text not null,
    n bigint not null,
    at timestamptz not null,
    kind text not null,
    record bigint not null,
    case_number text not null,
    actor text not null,
    actor_name text not null,
    role text not null,
    content text not null
);

create procedure bench.recite(kind_ regclass)
    language plpgsql set timezone = 'UTC' set bytea_output = 'hex' as
$$
declare
    listed audited_table;
begin
    select * into strict listed from audited_table t where t.kind = kind_::text;
    if kind_ not in (select o.kind from bench.owned o) then
        return;
    end if;
    execute format(
        'insert into bench.entry
         select m.region, m.n, %2$s, %1$L, r.id, m.number, said.actor,
                coalesce(%4$s, ''''), case when said.actor = ''system'' then ''SYSTEM'' else '''' end,
                case when octet_length(said.fields::text) > 4000 then audited_content(said.fields)::text else said.fields::text end
         from bench.made m join bench.%5$I t on t."of case" = m.case_id join %1$I r on r.id = t.id + m.later
             cross join lateral (select to_jsonb(r) as fields, coalesce(%3$s, '''') as actor) said
         where m.number is not null',
        listed.kind,
        case when listed.at_column is null then 'now()' else format('coalesce(r.%I, now())', listed.at_column) end,
        case when listed.actor_column is null then 'null' else format('r.%I', listed.actor_column) end,
        case when listed.name_column is null
             then '(select p.name from membership p where p.region = m.region and p.subject = said.actor order by p.id limit 1)'
             else format('r.%I', listed.name_column) end,
        'model ' || listed.kind);
end
$$;

-- Seals what was recited, each entry with the one before it.
create procedure bench.seal(region_ text)
    language plpgsql set timezone = 'UTC' as
$$
declare
    last audit_entry;
    said bench.entry;
    digest_ text;
begin
    select * into last from audit_entry e where e.region = region_ order by e.ordinal desc limit 1;
    for said in select * from bench.entry e where e.region = region_ order by e.n, e.at, e.kind, e.record loop
        digest_ := audit_digest(said.content);
        last.ordinal := last.ordinal + 1;
        last.previous := last.hash;
        last.hash := audit_hash(last.previous, region_, last.ordinal::text, audit_time(said.at), said.kind, said.record::text,
                                said.case_number, said.actor, said.actor_name, said.role, digest_);
        insert into audit_entry values (region_, last.ordinal, said.at, said.kind, said.record, said.case_number, said.actor, said.actor_name,
                                        said.role, said.content, digest_, last.previous, last.hash);
    end loop;
end
$$;

-- Foreign keys that point at nothing, for they were not looked at while the copies were made.
create function bench.dangling() returns table (link text, rows bigint)
    language plpgsql as
$$
declare
    each record;
begin
    for each in select c.conrelid::regclass as kind, c.confrelid::regclass as parent, c.conname,
                       string_agg(format('p.%I = c.%I', p.attname, a.attname), ' and ') as joined,
                       string_agg(format('c.%I is not null', a.attname), ' and ') as given
                from pg_constraint c cross join lateral unnest(c.conkey, c.confkey) as pair (mine, theirs)
                    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = pair.mine
                    join pg_attribute p on p.attrelid = c.confrelid and p.attnum = pair.theirs
                where c.contype = 'f' and c.connamespace = 'public'::regnamespace group by 1, 2, 3 loop
        return query execute format('select %L, count(*) from %s c where %s and not exists (select from %s p where %s) having count(*) > 0',
                                    each.kind || ' ' || each.conname, each.kind, each.given, each.parent, each.joined);
    end loop;
end
$$;
