-- An application on paper is registered the day it comes, also when its organisation number is missing or cannot be read
-- (förvaltningslagen 20 and 22 §§): the company is then known by a mark of its own until the number is asked for.
alter table company drop constraint company_organisation_number_check;
alter table company add check (organisation_number ~ '^(\d{10}|\d{12}|\?[0-9a-f-]{36})$');
