-- The industry of a company that did not say it in its application, as an officer has found it (SNI 2007).
alter table grant_case
    add column industry_code text check (industry_code ~ '^\d{5}$'),
    add column industry_by text,
    add column industry_at timestamptz,
    add check ((industry_code is null) = (industry_by is null) and (industry_code is null) = (industry_at is null));
