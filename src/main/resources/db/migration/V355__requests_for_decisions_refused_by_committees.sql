-- That the committee or its chair has refused a request for a decision is recorded (kommunallagen 6 kap. 38 and 39 §§).
alter table delay_event
    drop constraint delay_event_action_check,
    drop constraint delay_event_check,
    add constraint delay_event_action_check
        check (action in ('NOTIFY', 'REQUEST', 'REGISTER_REQUEST', 'ANSWER', 'REFUSE', 'RECORD_REFUSAL')),
    add constraint delay_event_day check ((day is null) = (action in ('ANSWER', 'REFUSE', 'RECORD_REFUSAL')));
drop index delay_event_answer;
create unique index delay_event_answer on delay_event (case_id, held_since) where action in ('ANSWER', 'REFUSE', 'RECORD_REFUSAL');
