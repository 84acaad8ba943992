-- What counts for the parts of a plan is what is entered after it and stands; what was paid before it may be corrected since.
drop view if exists last_day; -- made anew by its own script
alter table instalment_plan drop column repaid_before;
-- Below nothing when money has gone back to a company of a payment that turns out to have been another's, until the right one is entered.
alter table grant_case drop constraint grant_case_recovered_check;
