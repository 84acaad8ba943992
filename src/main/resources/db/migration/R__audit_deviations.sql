-- What stands in the log in place of what a disposed record said: this and nothing else.
create or replace function disposed_content() returns text
    language sql immutable
    return '{"disposed": true}';

-- The events of a stretch of the log whose row is gone or says something else now. A row whose words were disposed of is held
-- against what remained of it then, which is sealed in the log itself. The network is no column of a row, and a column that
-- came later is not compared.
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
                 left join lateral (select x.remains from disposed_record x
                                    where x.region = e.region and x.kind = e.kind and x.record = e.record
                                    order by x.id desc limit 1) gone on e.content = disposed_content()
             where e.region = current_region() and e.ordinal between $1 and $2 and e.kind = %1$L
               and (r.id is null
                    or (e.content = disposed_content() and gone.remains is null)
                    or exists (select from jsonb_each(coalesce(gone.remains, e.content)::jsonb) said
                               where said.key <> ''from_network''
                                 and now.content -> said.key is distinct from said.value))', kind_)
            using first_one, last_one;
    end loop;
end
$$;
