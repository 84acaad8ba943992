-- What the committee or its chair has decided about a stop of payment is recorded (kommunallagen 6 kap. 38 and 39 §§).
alter table stop_event drop constraint stop_event_action_check, add constraint stop_event_action_check check (action in
    ('HEAR', 'GO_UNHEARD', 'COMMENT', 'REGISTER_COMMENT', 'PROPOSE', 'SEND_BACK', 'DECIDE', 'RECORD_DECISION', 'DROP', 'LIFT',
     'FOLLOW_JUDGMENT'));
