-- The roles that a person had when last signed in; null for whoever has never been. Roles are given by the sign-in provider and
-- taken from it at every request; what is kept here says only to whom work can be given.
alter table membership add column roles text[];

drop function memberships_of(text);
create function memberships_of(person text)
    returns table (region text, name text, title text, company_id bigint, signatory boolean, partner_id bigint, roles text[])
    language sql stable security definer set search_path = public as
$$
select m.region, m.name, m.title, m.company_id, m.signatory, m.partner_id, m.roles
from membership m
where m.subject = person
order by m.region, m.id
$$;
revoke execute on function memberships_of(text) from public;
grant execute on function memberships_of(text) to exportcheck_app;
