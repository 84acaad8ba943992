-- What is reclaimed and not paid: handed over to be collected (2022:1468, 34 §), or written off.
alter table recovery add column written_off numeric(14, 2) check (written_off > 0),
    drop constraint recovery_status_check, add constraint recovery_status_check check (status in
    ('OPENED', 'HEARING', 'PROPOSED', 'DECIDED', 'DISPATCHED', 'INVOICED', 'INSTALMENT', 'OVERPAID', 'HANDED_OVER', 'SETTLED', 'WAIVED',
     'WRITTEN_OFF', 'DROPPED'));
alter table recovery add check ((status = 'WRITTEN_OFF') = (written_off is not null));
alter table recovery_event drop constraint recovery_event_action_check, add constraint recovery_event_action_check check (action in
    ('OPEN', 'HEAR', 'ANSWER', 'REGISTER_ANSWER', 'END_HEARING', 'DROP', 'PROPOSE', 'SEND_BACK', 'DECIDE', 'RECORD_DECISION',
     'DISPATCH', 'WAIVE', 'INVOICE', 'ASK_INSTALMENTS', 'PLAN_INSTALMENTS', 'MISS_INSTALMENT', 'REPAY', 'OWE_BACK', 'PAY_BACK', 'CORRECT_REPAYMENT',
     'REOPEN', 'REOPEN_UNINVOICED', 'HAND_OVER', 'WRITE_OFF', 'SETTLE'));
