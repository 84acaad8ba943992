-- The yearly report reads the markets of a year's cheques without visiting the cases.
create index grant_case_cheques on grant_case (region, decided_on, id) where outcome in ('GRANT', 'PARTIAL_GRANT');
