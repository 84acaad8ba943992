-- A notice to somebody whom the case itself no longer names, such as the officer that it was taken from.
alter table notice add column person text check (length(person) between 1 and 200);
