-- The last days as they are by now, with the days that a region has for its announcements in place of sixteen.
do $$
declare
    before text := pg_get_viewdef('last_day'::regclass);
    after  text := regexp_replace(
        before, '(decided_on \+ )16(.*?JOIN scheme_version (\w+) ON)', '\1\3.posting_days\2');
begin
    if after = before then
        raise exception 'The last day of an announcement is not where it was';
    end if;
    execute 'create or replace view last_day with (security_invoker = true) as ' || after;
end
$$;

-- The last day that a case is kept is among the last days, whatever else they are by now.
do $$
begin
    execute 'create or replace view last_day with (security_invoker = true) as with acts as ('
        || rtrim(pg_get_viewdef('last_day'::regclass), ' ;')
        || ') select * from acts union all '
        || 'select ''RETENTION-'' || r.case_id, r.region, ''RETENTION'', r.keep_until, r.number, r.company_name, c.officer, c.officer_name '
        || 'from retention r join grant_case c on c.region = r.region and c.id = r.case_id';
end
$$;
