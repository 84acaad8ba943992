-- What a company says on paper counts as if it was said here: who has signed it, and what it is.
alter table arrival drop constraint arrival_kind_check;
alter table arrival add constraint arrival_kind_check
    check (kind in ('APPLICATION', 'MATERIAL', 'COMPLETION', 'COMMENT', 'OPINION', 'OTHER',
                    'WITHDRAWAL', 'ACCEPTANCE', 'DECLINE', 'DECISION_REQUEST'));
alter table arrival add column signer text check (length(signer) between 1 and 200);
alter table arrival add check ((signer is not null) = (kind in ('WITHDRAWAL', 'ACCEPTANCE', 'DECLINE', 'DECISION_REQUEST')));

-- A request on paper that the case be decided: the four weeks count from the day that it came (förvaltningslagen 12 §).
alter table delay_event drop constraint delay_event_action_check;
alter table delay_event add constraint delay_event_action_check
    check (action in ('NOTIFY', 'REQUEST', 'REGISTER_REQUEST', 'ANSWER', 'REFUSE'));
alter table delay_event add column arrived_on date;
alter table delay_event add check ((action = 'REGISTER_REQUEST') = (arrived_on is not null));
drop index delay_event_request;
create unique index delay_event_request on delay_event (case_id) where action in ('REQUEST', 'REGISTER_REQUEST');
