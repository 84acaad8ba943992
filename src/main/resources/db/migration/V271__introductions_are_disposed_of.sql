-- What a partner was told of a company goes with its contacts: the rest of the functions is as it was.
do
$$
begin
    execute replace(pg_get_functiondef('dispose_of_case(bigint, bigint, text, text, timestamptz)'::regprocedure),
        $old$        select done.contacts + count(*) into done.contacts from gone;
    end if;
    perform set_config('exportcheck.disposing', '', true);$old$,
        $new$        select done.contacts + count(*) into done.contacts from gone;
        with gone as (
            update introduction i set summary = '–', contact_name = '–', contact_email = '–', contact_phone = '–'
            where i.region = region_ and i.case_id = case_ returning i.id),
        noted as (
            insert into disposed_record (region, case_id, kind, record) select region_, case_, 'introduction', g.id from gone g returning id)
        select done.contacts + count(*) into done.contacts from noted;
        with gone as (
            update introduction_event e set note = '–' from introduction i
            where i.region = region_ and i.case_id = case_ and e.region = region_ and e.introduction_id = i.id
              and e.action in ('ACCEPT', 'MAKE_CONTACT', 'DECLINE') and e.note is not null returning e.id)
        insert into disposed_record (region, case_id, kind, record) select region_, case_, 'introduction_event', g.id from gone g;
    end if;
    perform set_config('exportcheck.disposing', '', true);$new$);
    execute replace(pg_get_functiondef('audit_deviations(bigint, bigint)'::regprocedure),
        $old$''html'', ''pdf'')$old$, $new$''html'', ''pdf'', ''summary'', ''contact_name'', ''contact_email'', ''contact_phone'', ''note'')$new$);
    if position('introduction i set' in pg_get_functiondef('dispose_of_case(bigint, bigint, text, text, timestamptz)'::regprocedure)) = 0
        or position('contact_phone' in pg_get_functiondef('audit_deviations(bigint, bigint)'::regprocedure)) = 0 then
        raise exception 'The functions are not as they were expected to be';
    end if;
end
$$;
