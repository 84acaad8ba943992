-- What a company answers about a recovery on paper or by mail is registered, with the day that it came.
alter table recovery_event drop constraint recovery_event_action_check;
alter table recovery_event add constraint recovery_event_action_check check (action in ('OPEN', 'HEAR', 'ANSWER', 'REGISTER_ANSWER',
    'END_HEARING', 'DROP', 'PROPOSE', 'SEND_BACK', 'DECIDE', 'RECORD_DECISION', 'DISPATCH', 'WAIVE', 'INVOICE', 'REPAY', 'SETTLE'));
alter table recovery_event
    add column came_on date,
    add check ((came_on is not null) = (action = 'REGISTER_ANSWER'));
