-- A region's first day: run once as the owner of the schema, with the region's own values, when the application has
-- started once and made its tables.
--
--   psql -U exportcheck_owner exportcheck -f region.example.sql

begin;
insert into region (code, name, county_code, case_number_prefix, host, contact_name, contact_email, contact_phone)
values ('exempel', 'Region Exempel', '19', 'RX', null, 'Exportcheckens handläggare', 'exportcheck@region.example', '000-000 00 00');

select set_config('exportcheck.region', 'exempel', true);

-- The first administrators: subject is what the sign-in provider puts in the token's sub. Two, for what one writes in a
-- scheme the other publishes. They let everybody else in on the page /admin/people.
insert into membership (subject, name, email, title)
values ('subject-of-the-administrator', 'Förnamn Efternamn', 'namn@region.example', 'systemadministratör'),
       ('subject-of-the-other-one', 'Förnamn Efternamn', 'namn2@region.example', 'systemadministratör');

-- The rest is entered by the administrators: the scheme under /admin/schemes, calls under /admin/calls, partners and
-- strength areas under /admin/region, rates of the euro under /admin/rates, and who may decide what under /admin/delegation.
commit;
