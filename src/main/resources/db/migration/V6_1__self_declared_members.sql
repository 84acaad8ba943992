-- A person who made a company known by applying for it says that they may sign; an officer checks that (ELIG-19).
alter table membership add column self_declared boolean not null default false;
