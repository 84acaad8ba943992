-- The numbers of payments that a file from the bank tells of and that are not ours. Empty in a file from before.
alter table bank_report add column unknown_numbers text[] not null default '{}';
