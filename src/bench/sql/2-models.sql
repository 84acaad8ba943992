-- The cases that are copied, and what belongs to them.

-- How often a case of the demonstration is taken as a model: most cases of an archive are over, a few are at work.
create function bench.weight(case_ grant_case) returns double precision
    language sql immutable
    return case when (case_).origin = 'IMPORT' then 2
                when (case_).status = 'CLOSED' then case when (case_).granted_sek > 0 then 150 else 15 end
                when (case_).status = 'DISPATCHED' then 30
                when (case_).status = 'FOLLOW_UP' then 14
                when (case_).status = 'ACTIVE' then 1
                when (case_).status in ('DRAFT', 'AWAITING_SIGNATURE') then 0.2
                else 0.4 end;

-- The demonstration's cases have no files; these are what most companies send.
create procedure bench.attach_documents()
    language sql as
$$
    select set_config('exportcheck.region', 'vastmanland', false);
    insert into document (region, case_id, kind, name, media_type, size, sha256, uploaded_by, uploader, uploaded_at)
    select g.region, g.id, file.kind, file.name, 'application/pdf', file.size, encode(sha256(file.name::bytea), 'hex'),
           e.actor, e.actor_name, e.at
    from grant_case g
        join lateral (select * from case_event e where e.region = g.region and e.case_id = g.id order by e.id limit 1) e on true
        cross join (values ('ANNUAL_REPORT', 'Arsredovisning.pdf', 412345), ('QUOTE', 'Offert.pdf', 98765),
                           ('REGISTRATION_CERTIFICATE', 'Registreringsbevis.pdf', 54321)) file (kind, name, size)
    where g.region = 'vastmanland' and g.application_id is not null and g.number is not null
      and not exists (select from document d where d.region = g.region and d.case_id = g.id);
$$;

create unlogged table bench.model (
    case_id bigint primary key,
    status text not null,
    -- what somebody can do with the copies of this one: sign, decide within their delegation, or send the money
    next text check (next in ('SIGN', 'DECIDE', 'SEND')),
    received_on date not null,
    -- the models before this one and this one take up this much of the chances
    upto double precision not null
);

create unlogged table bench.company (
    id bigint primary key,
    region text not null,
    i bigint not null,
    organisation_number text not null,
    name text not null,
    unique (region, i)
);

create unlogged table bench.made (
    n bigint primary key,
    region text not null,
    case_id bigint not null,
    -- how much later its ids are than those of its model
    later bigint not null,
    -- and how many days earlier it happened
    days integer not null,
    received_on date not null,
    number text,
    old_number text not null,
    company_id bigint not null,
    company_name text not null,
    old_name text not null,
    organisation_number text not null,
    old_organisation_number text not null,
    -- its company's first, second … case
    nth integer not null,
    officer integer not null,
    municipality text not null,
    title text not null
);
create index made_of on bench.made (region, case_id);

create unlogged table bench.owned (
    kind regclass not null,
    place tid not null,
    case_id bigint not null,
    primary key (kind, place)
);

-- Foreign keys by their one column that is not the region.
create view bench.link as
select c.conrelid::regclass as kind, a.attname as pointer, a.attnum as ordinal, c.confrelid::regclass as parent, p.attname as parents
from pg_constraint c
    cross join lateral unnest(c.conkey, c.confkey) as pair (mine, theirs)
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = pair.mine and a.attname <> 'region'
    join pg_attribute p on p.attrelid = c.confrelid and p.attnum = pair.theirs
where c.contype = 'f' and c.connamespace = 'public'::regnamespace;

-- What the cases of a region stand on, as its place in the list of another region's: the demonstration makes them alike.
create unlogged table bench.counterpart (
    kind regclass not null,
    id bigint not null,
    region text not null,
    other bigint not null,
    primary key (kind, id, region)
);

create procedure bench.find_counterparts()
    language plpgsql as
$$
declare
    kind_ regclass;
begin
    for kind_ in select distinct l.parent from bench.link l
                 where l.kind in (select o.kind from bench.owned o) and l.parent not in (select o.kind from bench.owned o)
                   and l.parents = 'id' and l.parent <> 'company'::regclass loop
        execute format('insert into bench.counterpart
                        with ranked as (select id, region, row_number() over (partition by region order by id) as place from %1$s)
                        select %1$L::regclass, a.id, b.region, b.id from ranked a join ranked b on b.place = a.place', kind_);
    end loop;
end
$$;

-- Files of payments, exports, lists of what is disposed of and the search are not a case's own; what the budget books is booked anew.
create view bench.shared as
select unnest(array ['payment_order', 'bank_answer', 'register_export_row', 'case_search', 'budget_entry',
                     'disposal_line', 'disposed_case', 'disposed_record']::regclass[]) as kind;

-- Which rows belong to which case of the demonstration.
create procedure bench.find_owned()
    language plpgsql as
$$
declare
    link record;
    more bigint;
    found_now bigint;
begin
    insert into bench.owned select 'grant_case'::regclass, g.ctid, g.id from grant_case g join bench.model m on m.case_id = g.id;
    insert into bench.owned select 'application'::regclass, a.ctid, m.case_id
    from application a join grant_case g on g.application_id = a.id join bench.model m on m.case_id = g.id;
    insert into bench.owned select 'final_report'::regclass, f.ctid, m.case_id
    from final_report f join grant_case g on g.final_report_id = f.id join bench.model m on m.case_id = g.id;
    loop
        more := 0;
        for link in select l.* from bench.link l
                    where l.kind not in (select kind from bench.shared) and l.kind <> 'grant_case'::regclass
                      and l.parent in (select kind from bench.owned)
                    order by l.parent <> 'grant_case'::regclass, l.kind::text, l.ordinal loop
            execute format('insert into bench.owned select %1$L::regclass, c.ctid, o.case_id from %1$s c join %2$s p on p.%3$I = c.%4$I
                                join bench.owned o on o.kind = %2$L::regclass and o.place = p.ctid on conflict do nothing',
                           link.kind, link.parent, link.parents, link.pointer);
            get diagnostics found_now = row_count;
            more := more + found_now;
        end loop;
        exit when more = 0;
    end loop;
end
$$;
