-- A case whose number was put right is another company's from then on: it may ask once too, and is answered.
alter table delay_event add column held_since timestamptz not null default '1970-01-01 00:00:00+00';
alter table delay_event alter column held_since drop default;
drop index delay_event_request;
create unique index delay_event_request on delay_event (case_id, held_since) where action in ('REQUEST', 'REGISTER_REQUEST');
drop index delay_event_answer;
create unique index delay_event_answer on delay_event (case_id, held_since) where action in ('ANSWER', 'REFUSE');
-- A request on paper stands when the number is put right, and is answered anew.
alter table decision drop constraint decision_delay_request_id_key;
