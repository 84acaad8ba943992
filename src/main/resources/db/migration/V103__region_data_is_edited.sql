-- The region's own data is kept by its administrators: whom to contact, partners, strength areas.

alter table region add column version bigint not null default 0;
alter table region enable row level security;
create policy anybody_reads on region for select using (true);
create policy own on region for update using (code = current_region()) with check (code = current_region());
grant update (version, contact_name, contact_email, contact_phone) on region to exportcheck_app;

create trigger recorded after update on region
    for each row execute function record_administrative_act('REGION_CHANGED', 'REGION_CHANGED', 'name');
create trigger recorded after insert or update on partner
    for each row execute function record_administrative_act('PARTNER_ADDED', 'PARTNER_CHANGED', 'name');
create trigger recorded after insert or update on strength_area
    for each row execute function record_administrative_act('STRENGTH_AREA_ADDED', 'STRENGTH_AREA_CHANGED', 'name_sv');
