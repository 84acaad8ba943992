-- What there is before a run: what is newer was made in it.
drop schema if exists proof cascade;
create schema proof;
create table proof.mark as
select (select coalesce(max(id), 0) from grant_case) as grant_case, (select coalesce(max(id), 0) from case_event) as case_event,
       (select coalesce(max(id), 0) from claim_event) as claim_event, (select coalesce(max(id), 0) from decision) as decision,
       (select coalesce(max(id), 0) from notice) as notice, (select coalesce(max(id), 0) from mail) as mail,
       (select coalesce(max(id), 0) from submission) as submission, (select sum(last_number) from case_number_series) as numbers, now() as began;

create view proof.new_case as select g.* from grant_case g, proof.mark m where g.id > m.grant_case;
create view proof.new_event as select e.* from case_event e, proof.mark m where e.id > m.case_event;
create view proof.new_claim_event as select e.* from claim_event e, proof.mark m where e.id > m.claim_event;
create view proof.new_decision as select d.* from decision d, proof.mark m where d.id > m.decision;
create view proof.new_notice as select n.* from notice n, proof.mark m where n.id > m.notice;
create view proof.new_mail as select n.* from mail n, proof.mark m where n.id > m.mail;
create view proof.new_submission as select s.* from submission s, proof.mark m where s.id > m.submission;
create view proof.new_key as select k.* from submission_key k, proof.mark m where k.used_at >= m.began;
