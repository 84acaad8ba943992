-- How many files a package of a case lacks because nobody had checked them yet: a later one has them.
alter table archive_package add column unchecked integer not null default 0 check (unchecked between 0 and omitted);
