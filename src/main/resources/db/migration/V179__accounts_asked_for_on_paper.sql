-- A company can ask for another account on paper (PAY-05): the registrar enters it as of the day it came.
alter table account_change add column arrived_on date;
alter table arrival drop constraint arrival_check1;
alter table arrival add constraint arrival_signed_check check (kind = 'OTHER'
    or (signer is not null) = (kind in ('WITHDRAWAL', 'ACCEPTANCE', 'DECLINE', 'DECISION_REQUEST')));

-- How long after the decision its announcement on the notice board is late where the municipal act applies (kommunallagen
-- 8 kap. 9 to 11 §§; domain brief 2.8): what a region's minutes need differs, so it is data of the scheme version.
alter table scheme_version add column posting_days integer not null default 16 check (posting_days > 0);
