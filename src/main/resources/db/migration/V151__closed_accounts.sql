-- How many annual accounts a company must have closed, and how many it says that it has (domain brief ELIG-08).
alter table scheme_version add column min_closed_accounts integer not null default 1 check (min_closed_accounts between 0 and 10);
alter table application add column closed_accounts integer check (closed_accounts >= 0);

-- Versions published before tell nobody of it, as they always have.
alter table scheme_version alter column warnings set default
    '{ELIG-02,ELIG-03,ELIG-06,ELIG-07,ELIG-08,ELIG-13,ELIG-16,COST-01,COST-02,COST-04,COST-05,COST-09,AMT-03,INC-01,INC-05,PAY-05}';
