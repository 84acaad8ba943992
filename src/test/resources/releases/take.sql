-- Takes the rows of a demonstration as they stand, for UpgradeTest: psql -q -f take.sql > rows.sql; gzip -9 rows.sql.
-- Whole files (PDF) are left out, for the size of it.
\pset tuples_only on
\pset format unaligned
\pset recordsep '\n'
select format('select format(''insert into %I (%s) overriding system value select %s '
                  || 'from json_populate_record(null::%I, %%L);'', to_json(r)::text) from (select %s from %I) r',
              name, columns, columns, name, kept, name)
from (select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns,
          string_agg(case when a.atttypid = 'bytea'::regtype
                  then format('case when length(%I) > 64 then ''\x25504446''::bytea else %I end as %I',
                          a.attname, a.attname, a.attname)
                  else quote_ident(a.attname) end, ', ' order by a.attnum) as kept
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and a.attgenerated = ''
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and c.relname not in ('flyway_schema_history', 'scheduled_tasks', 'mail', 'audited_table')
      group by c.relname order by c.relname) as tables
\gexec
