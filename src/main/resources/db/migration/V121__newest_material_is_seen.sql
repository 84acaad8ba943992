-- Counts what has come to a case, so that its version rises also with what is kept in other tables.
alter table grant_case add column revision bigint not null default 0;
