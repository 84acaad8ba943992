-- How the company was heard before a change is refused or given in part, or why that was not needed (förvaltningslagen 25 §).
alter table change_request add column proposed_hearing text check (length(proposed_hearing) between 1 and 2000);
