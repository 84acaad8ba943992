-- The frames of the budget of a year can be frozen too.
alter table frozen_report
    drop constraint frozen_report_code_check,
    add constraint frozen_report_code_check check (code in ('R1', 'R3', 'R6', 'R7'));
