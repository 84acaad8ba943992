-- A company that does more than one thing has a code for each (SNI 2007), and each is held against the industries that have
-- aid rules of their own (Regulation (EU) 2023/2831 art. 1.2): as it says itself, and as an officer has found it.
alter table application
    add column further_industries text[]
        check (array_to_string(further_industries, ',', '?') ~ '^(\d{5}(,\d{5})*)?$');
alter table grant_case
    add column industry_further text[]
        check (array_to_string(industry_further, ',', '?') ~ '^(\d{5}(,\d{5})*)?$');
