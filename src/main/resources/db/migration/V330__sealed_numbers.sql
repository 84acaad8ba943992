-- Sole traders' numbers, which are personal identity numbers, are kept sealed (AES-256-GCM) once the installation has a key for it.
-- The key that seals them is itself kept sealed here, under the key of the environment, so that this can be changed at any time.
create table number_key (
    id          integer primary key check (id = 1),
    -- which key of the environment opens it
    sealed_by   text not null,
    sealed      text not null,
    -- keyed hashes of the numbers that rows written once held in plain before, and hold so still
    left_plain  text[] not null
);
grant select, insert, update on number_key to exportcheck_app;

alter table company drop constraint company_organisation_number_check;
alter table company add constraint company_organisation_number_check
    check (organisation_number ~ '^(\d{10}|\d{12}|\?[0-9a-f-]{36}|\*1\.[A-Za-z0-9_-]{54}\*)$');

-- A sealed number has no parts to search for: a sole trader is found by the whole number.
create or replace function keep_case_searchable() returns trigger
    language plpgsql as
$$
begin
    insert into case_search (case_id, region, text)
    values (new.id, new.region, lower(concat_ws(' ', new.number, new.company_name,
        case when new.organisation_number not like '*%' then new.organisation_number end, new.title, new.officer_name)))
    on conflict (case_id) do update set text = excluded.text;
    return null;
end
$$;
