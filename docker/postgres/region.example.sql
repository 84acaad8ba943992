-- A region's first day: run once as the owner of the schema, with the region's own values, when the application has
-- started once and made its tables. The scheme's numbers are those of the region's own decision.
--
--   psql -U exportcheck_owner exportcheck -f region.example.sql

begin;
insert into region (code, name, county_code, case_number_prefix, host, contact_name, contact_email, contact_phone)
values ('exempel', 'Region Exempel', '19', 'RX', null, 'Exportcheckens handläggare', 'exportcheck@region.example', '000-000 00 00');

select set_config('exportcheck.region', 'exempel', true);

-- The staff: subject is what the sign-in provider puts in the token's sub.
insert into membership (subject, name, email, title)
values ('subject-of-the-administrator', 'Förnamn Efternamn', 'namn@region.example', 'systemadministratör');

insert into partner (name) values ('Almi'), ('Business Sweden'), ('EKN'), ('Enterprise Europe Network'), ('Handelskammaren');

insert into scheme (code) values ('EXPORT');
insert into scheme_version
    (scheme_id, version_number, name_sv, name_en, valid_from, legal_basis, appeal_regime, funding_source, start_rule,
     min_employees, max_employees, min_turnover, share_max, min_grant, max_grant, quote_threshold, max_claims,
     max_project_months, max_total_months, reallocation_share, reallocation_sek, completion_days, opinion_days, hearing_days, acceptance_days, decision_target_days,
     payment_target_days, claim_deadline_days, pay_grace_days, draft_days, followup_months,
     appeal_court, appeal_court_address, notice_board, authored_by)
select id, 1, 'Exportcheck', 'Export cheque', current_date, 'SFS2022_1468_17', 'SFS2022_1468_37', 'STATE_1_1', 'AFTER_RECEIVED',
       2, 49, 3000000, 0.5, 50000, 250000, 75000, 2,
       12, 18, 0.2, 50000, 14, 10, 14, 30, 60,
       30, 60, 30, 365, '{12,24}',
       'Förvaltningsrätten i …', 'the address of the court', 'https://region.example/anslagstavla', 'who wrote it'
from scheme where region = 'exempel' and code = 'EXPORT';

-- Add the checklist, the conditions and the strength areas here, then publish: by another person than the author.
-- insert into checklist_item …; insert into grant_condition …; insert into strength_area …;
update scheme_version set published_by = 'who published it', published_at = now() where region = 'exempel';

insert into call (scheme_version_id, name_sv, name_en, intake_mode, opens_on)
select id, 'Exportcheck, löpande ansökan', 'Export cheque, apply any time', 'CONTINUOUS', current_date
from scheme_version where region = 'exempel';

-- The rate of the euro, for each month that aid is granted or was granted in, three years back: the Commission's InforEuro
-- of the first of the month. Without the month's rate no grant of aid of minor importance can be decided. Nothing is changed
-- afterwards: a rate that was wrong is entered anew, and the last one counts.
-- insert into exchange_rate (kronor, date, source, entered_by, entered_by_name, entered_at)
-- values (11.0497, date '2026-03-01', 'INFOREURO', 'subject', 'Förnamn Efternamn', now());

-- Who may decide what is entered by the administrator on the page /admin/delegation; without it nobody can decide.
commit;
