-- What answers a request for a decision, dismisses a late appeal or rectifies is a decision now, and decisions tell of
-- aid of minor importance themselves. What regions published of these texts is kept; what is being written is not.
alter table letter_draft no force row level security;
delete from letter_draft where kind in ('DELAY_ANSWER', 'AID_INFORMATION', 'LATE_APPEAL', 'RECTIFICATION');
alter table letter_draft force row level security;

alter table letter_draft add check (kind not in ('DELAY_ANSWER', 'AID_INFORMATION', 'LATE_APPEAL', 'RECTIFICATION'));
alter table case_letter add check (kind not in ('DELAY_ANSWER', 'AID_INFORMATION', 'LATE_APPEAL', 'RECTIFICATION'));
