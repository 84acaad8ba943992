-- The frozen page as a PDF, made of its HTML in the same moment. Pages frozen before this have none.
alter table decision_document add column pdf bytea;
alter table submission add column pdf bytea;
