-- What came of the cheques (domain brief 1.9, 5.2 R7).

-- I4: the part of the turnover that is export, per cent with one decimal; none without turnover.
create function export_share(export bigint, turnover bigint) returns numeric
    language sql immutable as
$$
select round(export * 100.0 / nullif(turnover, 0), 1)
$$;
grant execute on function export_share(bigint, bigint) to exportcheck_app;

create index follow_up_case on follow_up (region, case_id, months);

-- Answers are handed out for studies under names that stay the same and tell nothing. The key to them is the database's own:
-- whoever has a copy of the answers and all organisation numbers there are cannot find out which is which.
create table pseudonym_key (
    code text primary key references region,
    key  text not null default gen_random_uuid()::text || gen_random_uuid()::text
);
insert into pseudonym_key (code) select code from region;

create function give_pseudonym_key() returns trigger
    language plpgsql security definer set search_path = public as
$$
begin
    insert into pseudonym_key (code) values (new.code);
    return null;
end
$$;
create trigger pseudonyms after insert on region for each row execute function give_pseudonym_key();

create function pseudonym(subject text) returns text
    language sql stable security definer set search_path = public as
$$
select upper(left(encode(sha256(convert_to(k.key || subject || k.key, 'UTF8')), 'hex'), 16))
from pseudonym_key k where k.code = current_region()
$$;
revoke execute on function pseudonym(text) from public;
grant execute on function pseudonym(text) to exportcheck_app;

-- Small cells (5.2): numbers above none and below this are not told in public. Below three there is no telling a few from one.
alter table region add column least_shown integer not null default 3 check (least_shown between 3 and 20);
grant update (least_shown) on region to exportcheck_app;
