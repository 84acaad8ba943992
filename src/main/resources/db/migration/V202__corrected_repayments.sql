-- A repayment that was entered wrongly is taken back by an entry of its own, by somebody else; nothing is changed.
alter table repayment
    add column corrects_id bigint unique,
    add column reason text,
    add unique (region, id),
    add foreign key (region, corrects_id) references repayment (region, id),
    add check ((corrects_id is null) = (reason is null)),
    drop constraint repayment_amount_check,
    add constraint repayment_amount_check check ((amount > 0) = (corrects_id is null) and amount <> 0);

alter table recovery_event drop constraint recovery_event_action_check, add constraint recovery_event_action_check check (action in
    ('OPEN', 'HEAR', 'ANSWER', 'REGISTER_ANSWER', 'END_HEARING', 'DROP', 'PROPOSE', 'SEND_BACK', 'DECIDE', 'RECORD_DECISION',
     'DISPATCH', 'WAIVE', 'INVOICE', 'ASK_INSTALMENTS', 'PLAN_INSTALMENTS', 'MISS_INSTALMENT', 'REPAY', 'OWE_BACK', 'PAY_BACK', 'CORRECT_REPAYMENT',
     'REOPEN', 'REOPEN_UNINVOICED', 'SETTLE'));
