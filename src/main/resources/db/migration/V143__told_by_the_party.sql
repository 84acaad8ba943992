-- What the company itself has told it need not be heard on (förvaltningslagen 25 §). Nobody was asked about it before.
alter table oral_note add column from_party boolean not null default false;
