-- When somebody is reminded or told that a last day is near: data of the scheme version, as the last days are.

alter table scheme_version
    add column answer_reminder_days      integer   not null default 3 check (answer_reminder_days > 0),
    add column acceptance_reminder_days  integer   not null default 7 check (acceptance_reminder_days > 0),
    add column project_end_reminder_days integer[] not null default '{30,7}',
    add column claim_reminder_days       integer[] not null default '{30,7}',
    add column followup_reminder_days    integer   not null default 14 check (followup_reminder_days > 0),
    add column draft_warning_days        integer   not null default 30 check (draft_warning_days > 0),
    add column delay_warning_days        integer   not null default 14 check (delay_warning_days > 0);
