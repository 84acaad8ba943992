-- Any kind of report can be frozen, not only the yearly award report: its number in the list of standard reports. Those
-- that are there already, and those that the version before this one still writes, are R1. Each language of a report made
-- of tables has its own file of data.
alter table frozen_report add column code text not null default 'R1' check (code in ('R1', 'R3', 'R7'));
create index frozen_report_code_year on frozen_report (region, code, year, id);
drop index frozen_report_year;

alter table frozen_file drop constraint frozen_file_format_check;
alter table frozen_file add constraint frozen_file_format_check check (format in ('PDF', 'XLSX', 'CSV', 'JSON'));
