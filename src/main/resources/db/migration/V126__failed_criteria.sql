-- Which criteria a refusal rests on (domain brief 6.4): codes of the checklist, or of what no checklist asks.
-- Refusals of before named theirs by the answers of the checklist, and still do.
alter table grant_case add column failed_criteria text[];
alter table decision add column failed_criteria text[];
