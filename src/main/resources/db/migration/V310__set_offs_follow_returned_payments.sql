-- A set-off with legal force is done with the payment that is sent again when the bank has sent the first back.
alter table set_off_event drop constraint set_off_event_action_check, add constraint set_off_event_action_check check (action in
    ('BEGIN', 'ANSWER', 'REGISTER_ANSWER', 'END_HEARING', 'DROP', 'PROPOSE', 'SEND_BACK', 'DECIDE', 'RECORD_DECISION', 'DISPATCH',
     'BECOME_FINAL', 'FOLLOW_PAYMENT', 'GIVE_UP', 'LAPSE', 'BOOK', 'OVERTURN', 'PAY_OUT'));
