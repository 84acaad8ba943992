-- Which fair a planned cost is for, who arranges it, and whether the company has taken part in it before (COST-06).
-- Costs that were planned before this was asked say nothing of it.
alter table application_cost
    add column fair_name       text,
    add column organiser       text,
    add column attended_before boolean,
    add constraint application_cost_fair_is_whole check (
        (fair_name is null) = (organiser is null) and (fair_name is null) = (attended_before is null)
    );
