-- Which condition is the reservation without which a grant is not revoked (förvaltningslagen 37 §).
alter table grant_condition add column reserves_revocation boolean not null default false;

-- The condition that every scheme began with says it, in published versions too: marking it changes no word of them.
alter table grant_condition disable trigger published_stays;
alter table grant_condition no force row level security;
update grant_condition set reserves_revocation = true where text_sv like 'Beslutet får ändras eller återkallas%';
alter table grant_condition force row level security;
alter table grant_condition enable trigger published_stays;
