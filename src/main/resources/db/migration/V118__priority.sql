-- Why the application comes before others (2022:1468, 23 §): of the proposal, and of the decision.
alter table grant_case add column proposed_priority text check (length(proposed_priority) between 1 and 4000);
alter table decision add column priority text check (length(priority) between 1 and 4000);
