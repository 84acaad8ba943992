-- Development and tests: the role that the application connects as. In production the operator makes it.
do $$
begin
    if not exists (select from pg_roles where rolname = 'exportcheck_app') then
        create role exportcheck_app login password 'development-only' nosuperuser nobypassrls;
    end if;
end
$$;
