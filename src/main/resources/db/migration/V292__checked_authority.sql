-- The region checks by what somebody signs for a company: for how long, within what, or why not (ELIG-19; förvaltningslagen 14 and 15 §§).
alter table membership
    add column signs_until       date,
    add column signs_within      text check (length(signs_within) between 1 and 500),
    add column checked_at        timestamptz,
    add column checked_by        text,
    -- which document of a case the power of attorney is; that may be disposed of before the person is
    add column checked_document  bigint,
    add column refused_because   text check (length(refused_because) between 1 and 2000),
    add check (signatory or (signs_until is null and signs_within is null)),
    add check ((checked_at is null) = (checked_by is null)),
    add check (refused_because is null or checked_at is not null),
    drop constraint membership_entitlement_check,
    add constraint membership_entitlement_check check
        (entitlement in ('OWN_WORD', 'AFFILIATION', 'POWER_OF_ATTORNEY', 'REGISTERED', 'INVITED', 'REGION'));

drop function memberships_of(text);
create function memberships_of(person text)
    returns table (region text, name text, title text, company_id bigint, signatory boolean, signs_until date, partner_id bigint,
                   roles text[])
    language sql stable security definer set search_path = public as
$$
select m.region, m.name, m.title, m.company_id, m.signatory, m.signs_until, m.partner_id, m.roles
from membership m
where m.subject = person
order by m.region, m.id
$$;
revoke execute on function memberships_of(text) from public;
grant execute on function memberships_of(text) to exportcheck_app;
