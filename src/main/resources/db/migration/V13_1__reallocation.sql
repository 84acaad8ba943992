-- From when more of a kind of cost than is planned needs a decision first (PAY-03).
alter table scheme_version
    add column reallocation_share numeric(5, 4) not null default 0.2 check (reallocation_share >= 0 and reallocation_share <= 1),
    add column reallocation_sek   bigint not null default 50000 check (reallocation_sek >= 0);
