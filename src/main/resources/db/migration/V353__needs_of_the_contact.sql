-- An interpreter, a translation or the text in another way (FL 13 §).
alter table application add column contact_needs text check (length(contact_needs) <= 500);
