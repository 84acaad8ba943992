-- What the committee or its chair has decided about a refusal of disclosure is recorded (kommunallagen 6 kap. 38 and 39 §§), with the
-- day and whose decision it is; a delegate's is their own of the day when it was entered.
alter table disclosure_event
    add column decided_on date,
    add column decider_name text,
    drop constraint disclosure_event_action_check,
    drop constraint disclosure_event_check,
    drop constraint disclosure_event_check1,
    drop constraint disclosure_event_check2,
    add constraint disclosure_event_action_check check (action in
        ('REGISTER', 'HAND_OUT', 'TELL', 'ASK_DECISION', 'SETTLE', 'WITHDRAW', 'DECIDE', 'RECORD_DECISION', 'DISPATCH')),
    add constraint disclosure_event_due check
        (due_on is not null or action not in ('REGISTER', 'ASK_DECISION', 'DECIDE', 'RECORD_DECISION')),
    add constraint disclosure_event_refusal check ((action in ('TELL', 'DECIDE', 'RECORD_DECISION'))
        = (whole is not null and parts is not null and ground is not null and reasons is not null)),
    add constraint disclosure_event_authority check ((action in ('DECIDE', 'RECORD_DECISION')) = (authority is not null)),
    add constraint disclosure_event_recorded check ((action = 'RECORD_DECISION') = (decided_on is not null and decider_name is not null));
-- One decision, whoever makes it.
create unique index disclosure_event_decided on disclosure_event (disclosure_request_id) where action in ('DECIDE', 'RECORD_DECISION');
