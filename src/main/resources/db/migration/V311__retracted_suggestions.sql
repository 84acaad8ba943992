-- What an officer has suggested a company can be taken back before the company has answered.
alter table introduction_event drop constraint introduction_event_action_check, add constraint introduction_event_action_check
    check (action in ('SUGGEST', 'RETRACT', 'ASK', 'CONSENT', 'TAKE_CONTACT', 'TURN_DOWN', 'ACCEPT', 'MAKE_CONTACT', 'DECLINE', 'WITHDRAW'));
