-- How a copy differs from its model.

-- Dates and ids in what the log keeps of a record.
create function bench.moved(content text, later bigint, days integer) returns text
    language sql immutable
    return (select jsonb_object_agg(key, case
                when key ~ '(^|_)id$' and key <> 'partner_id' and jsonb_typeof(value) = 'number' then to_jsonb((value #>> '{}')::bigint + later)
                when key ~ '_on$|_day$' and jsonb_typeof(value) = 'string' then to_jsonb((value #>> '{}')::date - days)
                when key ~ '_at$' and jsonb_typeof(value) = 'string' then to_jsonb((value #>> '{}')::timestamptz - make_interval(days => days))
                else value end)::text
            from jsonb_each(content::jsonb));

-- Stands where the demonstration has a page of many thousand characters: its text is not what is measured.
create function bench.page(kind text, later bigint) returns text
    language sql immutable
    return '<!DOCTYPE html><html lang="sv"><head><title>' || kind || ' ' || later || '</title></head><body><h1>' || kind || ' ' || later
        || '</h1><p>Den här sidan är påhittad. Ärendet är ett av många som fyller en databas för att program ska kunna mätas.</p></body></html>';

-- A text that says whose case it is, as it reads for another's.
create function bench.retold(own text) returns text
    language sql immutable
    return format('replace(replace(replace(%s, m.old_name, m.company_name), m.old_organisation_number, m.organisation_number), '
        || 'm.old_number, coalesce(m.number, m.old_number))', own);

-- The owners that the demonstration names, as this company's own: else all companies would be of one group.
create function bench.owner(said text, company bigint) returns text
    language sql immutable
    return (select replace(replace(replace(replace(replace(replace(replace(said,
                'Lund', own || 'lund'), 'LUND', upper(own) || 'LUND'), 'Strand', own || 'strand'), 'STRAND', upper(own) || 'STRAND'),
                'Nordhafen', own || 'hafen'), 'NORDHAFEN', upper(own) || 'HAFEN'), 'DE HRB 10220', 'DE HRB ' || company)
            from initcap(translate(company::text, '0123456789', 'aeiouklmns')) own);

-- How a column of a copy comes from its model t and from what is made m.
create function bench.expression(kind_ regclass, name text, type regtype, nullable boolean, telling boolean) returns text
    language plpgsql as
$$
declare
    own text := format('t.%I', name);
begin
    if kind_::text in ('ownership_link', 'application_holding', 'undertaking_member', 'undertaking_person')
        and name in ('owner_identity', 'owner_name', 'identity', 'name', 'number', 'person') then
        return format('bench.owner(%s, m.company_id)', case when telling then bench.retold(own) else own end);
    end if;
    return case
        when kind_ = 'grant_case'::regclass and name = 'company_id' then 'm.company_id'
        when kind_ = 'grant_case'::regclass and name = 'officer'
            then 'case when t.officer is null then null when m.officer = 0 then t.officer else ''officer-'' || m.officer end'
        when kind_ = 'grant_case'::regclass and name = 'officer_name'
            then 'case when t.officer is null then null when m.officer = 0 then t.officer_name else ''Handläggare '' || m.officer end'
        when name = 'title' and kind_ in ('grant_case'::regclass, 'application'::regclass)
            then 'case when t.title is null then null else m.title end'
        when name = 'municipality' then format('case when %s is null then null else m.municipality end', own)
        when kind_ = 'undertaking'::regclass and name = 'version_number' then 't.version_number + 10 * m.nth'
        when kind_ = 'mail'::regclass and name = 'sent_at' then 'coalesce(t.sent_at, t.try_at) - make_interval(days => m.days)'
        when kind_ = 'case_trace'::regclass and name = 'content' then 'bench.moved(t.content, m.later, m.days)'
        when kind_ = 'claim_line'::regclass and name = 'invoice_number' then 't.invoice_number || ''-'' || m.n'
        when name = 'html' then format('bench.page(%L, m.later + t.id)', kind_::text)
        when name = 'sha256' and exists (select from pg_attribute where attrelid = kind_ and attname = 'html')
            then format('encode(sha256(convert_to(bench.page(%L, m.later + t.id), ''UTF8'')), ''hex'')', kind_::text)
        when type = 'bytea'::regtype then case when nullable then 'null' else '''%PDF-1.4''::bytea' end
        when name = 'id' or name in ('record_id', 'item_id') then own || ' + m.later'
        when exists (select from bench.link l where l.kind = kind_ and l.pointer = name and l.parent in (select kind from bench.owned))
            then format('case when t.%I then %s + m.later else %s end', 'own ' || name, own, own)
        when name = 'region' then 'm.region'
        when exists (select from bench.link l join bench.counterpart p on p.kind = l.parent where l.kind = kind_ and l.pointer = name)
            then format('(select p.other from bench.counterpart p where p.kind = %L::regclass and p.id = %s and p.region = m.region)',
                        (select l.parent from bench.link l where l.kind = kind_ and l.pointer = name limit 1)::text, own)
        when type = 'uuid'::regtype then format('md5(%s::text || m.later)::uuid', own)
        -- Rates of the euro are those of a month.
        when name ~ 'rate_date$' then format('date_trunc(''month'', %s - m.days)::date', own)
        when type = 'date'::regtype then own || ' - m.days'
        when type = 'timestamptz'::regtype then own || ' - make_interval(days => m.days)'
        when type = 'text'::regtype and telling
            then bench.retold(own)
        else own end;
end
$$;

-- The models' rows of a table, with whether each row that they point at belongs to the same case.
create procedure bench.take_models(kind regclass)
    language plpgsql as
$$
declare
    own text;
begin
    select coalesce(string_agg(format(', exists (select from %1$s p join bench.owned po on po.kind = %1$L::regclass and po.place = p.ctid
                                      where p.%2$I = c.%3$I and po.case_id = o.case_id) as %4$I', l.parent, l.parents, l.pointer, 'own ' || l.pointer), ''), '')
    into own from bench.link l
    where l.kind = take_models.kind and l.parent in (select o.kind from bench.owned o);
    execute format('create unlogged table bench.%1$I as select o.case_id as "of case", c.* %2$s from %3$s c
                        join bench.owned o on o.kind = %3$L::regclass and o.place = c.ctid', 'model ' || kind::text, own, kind);
    execute format('create index on bench.%I ("of case")', 'model ' || kind::text);
end
$$;

-- Whether a column ever says the name or number of its company or case.
create function bench.tells(kind regclass, name text) returns boolean
    language plpgsql as
$$
declare
    answer boolean;
begin
    execute format('select exists (select from bench.%I t join grant_case g on g.id = t."of case"
                        where strpos(t.%2$I, g.company_name) > 0 or strpos(t.%2$I, g.organisation_number) > 0 or strpos(t.%2$I, g.number) > 0)',
                   'model ' || kind::text, name) into answer;
    return answer;
end
$$;

-- Copies a table for the cases from one number to another.
create procedure bench.copy(kind_ regclass, first bigint, last bigint)
    language plpgsql as
$$
declare
    names text;
    expressions text;
    whole text;
begin
    -- A row that points at another case's has no place in another region.
    select coalesce(string_agg(format(' and (t.%1$I is null or t.%2$I or m.region = ''vastmanland'')', l.pointer, 'own ' || l.pointer), ''), '')
    into whole from bench.link l where l.kind = kind_ and l.parent in (select o.kind from bench.owned o);
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum),
           string_agg(bench.expression(kind_, a.attname, a.atttypid, not a.attnotnull,
                                       a.atttypid = 'text'::regtype and bench.tells(kind_, a.attname)), ', ' order by a.attnum)
    into names, expressions
    from pg_attribute a where a.attrelid = kind_ and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
    execute format('insert into %s (%s) overriding system value select %s from bench.made m join bench.%I t on t."of case" = m.case_id
                    where m.n between %s and %s %s order by m.n', kind_, names, expressions, 'model ' || kind_::text, first, last, whole);
end
$$;
