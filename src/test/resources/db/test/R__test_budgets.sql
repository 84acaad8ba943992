-- Tests grant without end; budgets that are small they set themselves.
do $$
declare
    tenant text;
begin
    foreach tenant in array array ['vastmanland', 'skane'] loop
        perform set_config('exportcheck.region', tenant, true);
        insert into budget_frame (scheme_id, funding_source, year)
        select s.id, 'STATE_1_1', y.year from scheme s cross join generate_series(2024, 2045) y (year)
        where s.region = tenant and s.code = 'EXPORT'
        on conflict do nothing;
        insert into budget_change (frame_id, amount_sek, reason, entered_by, entered_by_name, entered_at)
        select f.id, 90000000000, 'Tests', 'manager', 'Maria Forsberg', now() from budget_frame f where f.region = tenant;
        set constraints all immediate;
    end loop;
    perform set_config('exportcheck.region', '', true);
end
$$;
