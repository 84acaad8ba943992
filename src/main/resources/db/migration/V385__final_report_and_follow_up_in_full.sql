-- What the final report and the follow-ups ask besides (domain brief 1.9): of the full-time equivalents how many are women's
-- (I8), who leads and owns the company (I10), whether the venture needed the cheque (I11), what it cost and how it was paid.
-- Nobody was asked before: those rows say nothing of it.
alter table final_report
    add column total_cost            bigint check (total_cost >= 0),
    add column financing             text,
    add column consultants           text,
    add column other_aid             text check (other_aid in ('UNCHANGED', 'CHANGED')),
    add column other_aid_change      text,
    add column without_cheque        text check (without_cheque in ('YES_SAME', 'YES_LATER', 'YES_SMALLER', 'NO')),
    add column employed_women        numeric(6, 1) check (employed_women >= 0 and employed_women <= employees),
    add column employed_women_before numeric(6, 1) check (employed_women_before >= 0),
    add column leading_women         integer check (leading_women >= 0),
    add column leading_men           integer check (leading_men >= 0),
    add column owned_by_women        integer check (owned_by_women between 0 and 100),
    add check (other_aid <> 'CHANGED' or other_aid_change is not null),
    add check ((leading_women is null) = (leading_men is null));

alter table follow_up
    add column employed_women        numeric(6, 1) check (employed_women >= 0 and employed_women <= employees),
    add column leading_women         integer check (leading_women >= 0),
    add column leading_men           integer check (leading_men >= 0),
    add column owned_by_women        integer check (owned_by_women between 0 and 100),
    add check ((leading_women is null) = (leading_men is null));
