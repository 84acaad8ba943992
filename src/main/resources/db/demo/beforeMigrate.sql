-- Demonstrations, development and tests: the role that the application connects as. In production the operator makes it.
do $$
begin
    if '${demo}' = 'true' and not exists (select from pg_roles where rolname = 'exportcheck_app') then
        create role exportcheck_app login password 'development-only' nosuperuser nobypassrls;
    end if;
end
$$;
