-- Payment decisions are made by attestation, and the committee that granted the money is told of them with the others
-- (kommunallagen 6 kap. 40 §, 7 kap. 8 §). Whether the delegation order has an item for them is for the region to settle.

alter table decision drop constraint decision_authority_check;
alter table decision add constraint decision_authority_check check (authority in ('DELEGATE', 'COMMITTEE', 'CHAIR', 'ATTESTER'));
alter table decision add check ((authority = 'ATTESTER') is not distinct from (payment_ruling is not null) or authority is null);
drop index decision_delegated;
create index decision_delegated on decision (region, decided_on, id) where authority in ('DELEGATE', 'CHAIR', 'ATTESTER');
