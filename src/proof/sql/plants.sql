-- Damage that the checks must find: under the name of the check, and of what is done.

-- # Acknowledged and missing: applications begun <- an application that was begun is gone
delete from grant_case where reference::text = (select right(made, 36) from proof.act where kind = 'BEGIN' and made is not null limit 1)

-- # Acknowledged and missing: applications signed <- an application that was sent in is gone
delete from submission where id = (select max(id) from proof.new_submission)

-- # Acknowledged and missing: decisions <- a decision is gone
delete from decision where id = (select max(id) from proof.new_decision)

-- # Acknowledged and missing: payments sent <- a payment is as before it was sent
update claim set status = 'DECIDED' where id = (select max(claim_id) from proof.new_claim_event where action = 'SEND')

-- # Done twice: applications begun <- one form has made two applications
delete from submission_key where key = (select key from proof.new_key where made like '/my/cases/%' limit 1)

-- # Done twice: applications signed <- an application is frozen twice
insert into submission (region, case_id, language, html, sha256, signed_by, signed_at, pdf)
select region, case_id, language, html, sha256, signed_by, signed_at, pdf from proof.new_submission limit 1

-- # Done twice: decisions <- a case is decided twice
insert into decision (region, case_id, outcome, decided_on, decided_at, decider, decider_name, granted_sek, reasons)
select region, case_id, outcome, decided_on, decided_at, decider, decider_name, granted_sek, reasons from proof.new_decision limit 1

-- # Done twice: payments sent <- a payment is sent twice
insert into claim_event (region, claim_id, action, at, actor, actor_name)
select region, claim_id, action, at, actor, actor_name from proof.new_claim_event where action = 'SEND' limit 1

-- # Half: begun without the key that began it, or the other way round <- a key that made nothing
update submission_key set made = '' where key = (select key from proof.new_key limit 1)

-- # Half: signed without number, event, frozen application, letter or notice <- an application without its notice
delete from notice where id = (select max(id) from proof.new_notice where kind = 'RECEIPT')

-- # Half: signed without number, event, frozen application, letter or notice <- an application without its event
delete from case_event where id = (select max(id) from proof.new_event where action = 'SIGN')

-- # Half: decided without event or document <- a decision without its document
delete from decision_document where decision_id = (select max(id) from proof.new_decision where outcome = 'GRANT')

-- # Half: decided without booking <- a decision that took nothing of the budget
delete from budget_entry where id = (select max(b.id) from budget_entry b join proof.new_decision d on d.region = b.region and d.case_id = b.case_id
                                     where b.committed_sek > 0)

-- # Half: told of a decision that has not been sent, or not told of one that has <- a notice of a decision that nobody has sent
insert into notice (region, case_id, kind, written_at, addressed_at)
select region, case_id, 'DECISION_READY', now(), now() from proof.new_decision limit 1

-- # Half: sent to be paid without event <- a payment without its event
delete from claim_event where id = (select max(id) from proof.new_claim_event where action = 'SEND')

-- # Not in the audit log <- an event that the audit log has lost
delete from audit_entry where kind = 'case_event' and record = (select max(id) from proof.new_event where action = 'SIGN')

-- # Notices that nobody was addressed for <- a notice that was forgotten
update notice set addressed_at = null where id = (select max(id) from proof.new_notice)

-- # Mails not sent <- a mail that was forgotten
update mail set sent_at = null where id = (select max(id) from proof.new_mail)

-- # Mails sent, as the program says, that the mail server never took <- a mail that was lost on its way
delete from proof.mail where id = (select message_id::text from proof.new_mail order by id limit 1)

-- # Mails that the mail server took and the program knows nothing of <- a mail without its row
insert into proof.mail values ('unknown')

-- # The same told twice to one person, under two Message-IDs <- a receipt that was written twice
with told as (select n.*, m.recipient, m.language, m.message_id, m.try_at, m.sent_at
              from proof.new_mail m join notice n on n.id = m.notice_id where n.kind = 'RECEIPT' limit 1),
     again as (insert into notice (region, case_id, kind, written_at, addressed_at)
               select region, case_id, kind, written_at, addressed_at from told returning id)
insert into mail (region, notice_id, recipient, language, message_id, try_at, sent_at)
select told.region, again.id, told.recipient, told.language, gen_random_uuid(), told.try_at, told.sent_at from told, again

-- # Case numbers left out or given twice <- a number that no case has
update case_number_series set last_number = last_number + 1 where year = 2026 and region = 'vastmanland'
