-- Rates are also taken from files: when somebody read the rate off where it is published, and which file it came in.
alter table exchange_rate
    add column retrieved_on  date,
    add column file_checksum text;
create index exchange_rate_entered on exchange_rate (region, id);
