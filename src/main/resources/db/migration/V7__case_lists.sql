-- Lists of cases are sorted and paged by these, each with the case's id to tell equals apart.

drop trigger searchable on grant_case;
alter table grant_case alter column company_name type text collate "sv-x-icu";
create trigger searchable after insert or update of number, company_name, organisation_number, title, officer_name on grant_case
    for each row execute function keep_case_searchable();

create index grant_case_by_company on grant_case (region, company_name, id);
create index grant_case_by_granted on grant_case (region, granted_sek desc, id desc);
-- Cases without a last day come after all others.
create index grant_case_by_due on grant_case (region, (coalesce(due_on, date '9999-12-31')), id);
-- What waits for one officer, decision maker or nobody at all.
create index grant_case_open on grant_case (region, status, due_on, id) where status <> 'CLOSED';
