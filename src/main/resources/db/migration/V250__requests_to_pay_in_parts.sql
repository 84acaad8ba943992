-- A request to pay back in parts may come on paper, and may be refused.
alter table recovery_event drop constraint recovery_event_action_check, add constraint recovery_event_action_check check (action in
    ('OPEN', 'HEAR', 'ANSWER', 'REGISTER_ANSWER', 'END_HEARING', 'DROP', 'PROPOSE', 'SEND_BACK', 'DECIDE', 'RECORD_DECISION',
     'DISPATCH', 'WAIVE', 'INVOICE', 'ASK_INSTALMENTS', 'REGISTER_INSTALMENT_REQUEST', 'REFUSE_INSTALMENTS', 'PLAN_INSTALMENTS',
     'MISS_INSTALMENT', 'REPAY', 'OWE_BACK', 'PAY_BACK', 'CORRECT_REPAYMENT', 'REOPEN', 'REOPEN_UNINVOICED', 'HAND_OVER', 'WRITE_OFF',
     'SETTLE'));
alter table recovery_event drop constraint recovery_event_check, add constraint recovery_event_check
    check ((came_on is not null) = (action in ('REGISTER_ANSWER', 'REGISTER_INSTALMENT_REQUEST')));
