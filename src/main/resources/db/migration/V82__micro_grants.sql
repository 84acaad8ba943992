-- Mikrobidrag (2022:1468, 17 § second paragraph; COST-08): where the whole venture costs no more than this, machines and
-- equipment can be supported as well. Null: the scheme gives no such grants.
alter table scheme_version add column equipment_up_to bigint check (equipment_up_to > 0);
