-- Decides what is made: models, days, companies, numbers.
create procedure bench.plan(cases bigint, queue bigint, seed bigint)
    language plpgsql as
$$
declare
    step bigint;
    region_ record;
    already bigint := 0;
    whole double precision;
begin
    insert into bench.model
    select g.id, g.status,
           case when g.status = 'AWAITING_SIGNATURE' then 'SIGN'
                when g.status = 'PROPOSED' and g.proposed_outcome in ('GRANT', 'PARTIAL_GRANT') and g.proposed_sek <= 100000 then 'DECIDE'
                when exists (select from claim c where c.region = g.region and c.case_id = g.id and c.status = 'DECIDED') then 'SEND' end,
           coalesce(g.received_on, (g.created_at at time zone 'Europe/Stockholm')::date),
           sum(bench.weight(g)) over (order by g.id)
    from grant_case g where g.region = 'vastmanland' and (g.status <> 'DRAFT' or g.origin = 'PORTAL');
    execute 'analyze bench.model';
    select max(upto) into whole from bench.model;
    call bench.find_owned();
    call bench.find_counterparts();
    select 10 ^ ceil(log(max(last_one) + 1)) into step
    from (select max((xpath('/row/m/text()', query_to_xml(format('select max(id) as m from %s', kind), false, true, '')))[1]::text::bigint) as last_one
          from (select distinct kind from bench.owned) kinds
          where exists (select from pg_attribute where attrelid = kind and attname = 'id')) ids;

    for region_ in select r.code, case r.code when 'vastmanland' then ceil(cases * 0.85) else cases - ceil(cases * 0.85) end::bigint as many,
                          case r.code when 'vastmanland'
                               then array ['1980','1980','1980','1980','1981','1983','1983','1984','1982','1961','1960','1907','1962','1904']
                               else array ['1280','1280','1280','1281','1281','1283','1283','1290','1290','1287','1233','1262','1292','1214'] end as municipalities
                   from region r where r.code in ('vastmanland', 'skane') order by r.code desc loop
        perform set_config('exportcheck.region', region_.code, false);
        insert into bench.company
        select step * 10 + already + i, region_.code, i, bench.organisation_number(i), bench.company_name(seed, i)
        from generate_series(0, greatest(20, region_.many / 3) - 1) i;
        insert into company (id, region, organisation_number, name) overriding system value
        select c.id, c.region, c.organisation_number, c.name from bench.company c where c.region = region_.code;
        insert into membership (region, subject, name, email, company_id, signatory, administrator, entitlement)
        select c.region, 'bench-' || c.organisation_number, 'Firmatecknare för ' || c.name, 'bench' || c.i || '@example.com', c.id, true, true, 'REGION'
        from bench.company c where c.region = region_.code;

        insert into bench.made
        with chosen as (
            select i, m.*, floor(greatest(5, region_.many / 4000.0) * 365 * bench.chance(seed, i, 'day') ^ 1.1)::integer as back
            from generate_series(already + 1, already + region_.many) i
            -- The last ones are to be signed, decided and paid while the program is measured.
            cross join lateral (select case when region_.code = 'vastmanland' and i > already + region_.many - queue then 'SIGN'
                                            when region_.code = 'vastmanland' and i > already + region_.many - 2 * queue then 'DECIDE'
                                            when region_.code = 'vastmanland' and i > already + region_.many - 2 * queue - queue / 4 then 'SEND' end as next) wanted
            cross join lateral (select * from bench.model m
                                where case when wanted.next is null then m.upto > whole * bench.chance(seed, i, 'model') else m.next = wanted.next end
                                order by m.upto limit 1) m
        ), dated as (
            -- What is over happened any time; what is at work lately, so that its last days are near.
            select c.*, case when status in ('CLOSED', 'DISPATCHED') then back when status = 'FOLLOW_UP' then back % 600 when status = 'ACTIVE' then back % 120
                             when status in ('DRAFT', 'AWAITING_SIGNATURE') then 0 else back % 28 end as days
            from chosen c
        ), numbered as (
            select d.*, d.received_on - d.days as day, row_number() over (order by d.received_on - d.days, d.i) as position
            from dated d
        ), companies as (
            -- A company has some cases, a few have many; and the people of the demonstration keep their drafts.
            select n.*, case when status = 'DRAFT' and region_.code = 'vastmanland' then null
                             else bench.pick((select count(*) from bench.company where region = region_.code), seed, n.i, 'company', 1.6) end as whose
            from numbered n
        )
        select already + c.position, region_.code, c.case_id, step * (already + c.position), c.days, c.day,
               case when g.number is not null
                    then r.case_number_prefix || to_char(c.day, 'YY')
                        || lpad((coalesce(s.last_one, 0)
                                 + row_number() over (partition by extract(year from c.day), g.number is null order by c.position))::text, 4, '0') end,
               coalesce(g.number, '~'), coalesce(b.id, g.company_id), coalesce(b.name, g.company_name), g.company_name,
               coalesce(b.organisation_number, g.organisation_number), g.organisation_number,
               row_number() over (partition by coalesce(b.id, g.company_id) order by c.position),
               bench.pick(greatest(2, region_.many / 2500), seed, c.i, 'officer', 1.3),
               region_.municipalities[1 + bench.pick(14, seed, c.i, 'municipality')],
               bench.title(seed, c.i)
        from companies c
            join grant_case g on g.id = c.case_id
            join region r on r.code = region_.code
            left join bench.company b on b.region = region_.code and b.i = c.whose
            left join (select left(right(number, 6), 2) as year, max(right(number, 4)::integer) as last_one from grant_case
                       where region = region_.code group by 1) s on s.year = to_char(c.day, 'YY');
        already := already + region_.many;
    end loop;
    execute 'analyze bench.made';
end
$$;
