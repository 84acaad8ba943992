-- A change that a court has sent back is decided anew: there is more than one decision about it.
alter table decision drop constraint decision_change_request_id_key;
create index decision_change on decision (region, change_request_id);
