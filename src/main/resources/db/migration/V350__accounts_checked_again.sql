-- When whoever checked an account declares a conflict of interest, somebody else checks it again (förvaltningslagen 18 §).
alter table account_event drop constraint account_event_region_account_change_id_action_key;
create unique index account_event_settled on account_event (region, account_change_id, action) where action <> 'CHECK';
create index account_event_change on account_event (region, account_change_id, id);
