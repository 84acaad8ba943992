-- Which companies and costs a scheme is for, as data of its versions (domain brief 1.3, 1.4, 1.11). The defaults are the
-- proposed ones, so that versions published before this keep a meaning.
alter table scheme_version
    add column legal_forms           text[]        not null default '{LIMITED_COMPANY,TRADING_PARTNERSHIP,ECONOMIC_ASSOCIATION,SOLE_TRADER,FOREIGN_BRANCH}',
    add column excluded_industries   text[]        not null default '{011,012,013,014,015,016,03}',
    add column cost_types            text[]        not null default '{CONSULT,PROJ_EMP,FAIR,TRAVEL,MATERIAL,CERT,TRAINING,DIGITAL}',
    add column travel_cap            numeric(5, 4) not null default 0.2 check (travel_cap >= 0 and travel_cap <= 1),
    add column travel_cap_mode       text          not null default 'POST_CAP' check (travel_cap_mode in ('POST_CAP', 'CLAIMED_TOTAL')),
    add column max_cheques_per_year  integer       not null default 1 check (max_cheques_per_year > 0),
    add column max_consecutive_years integer       not null default 2 check (max_consecutive_years > 0),
    add column cooldown_years        integer       not null default 1 check (cooldown_years >= 0),
    add column warnings              text[]        not null default
        '{ELIG-02,ELIG-03,ELIG-06,ELIG-07,ELIG-13,ELIG-16,COST-01,COST-02,COST-04,COST-05,COST-09,AMT-03,INC-01,INC-05,PAY-05}';

comment on column scheme_version.excluded_industries is 'beginnings of SNI 2007 codes without the point; a match is looked at by an officer, nothing more';
comment on column scheme_version.warnings is 'the rules that the applicant is told of when the answers do not fit them';
