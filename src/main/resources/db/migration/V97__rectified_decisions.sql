-- Rättelse: a slip of the pen in a decision is put right by another one beside it (förvaltningslagen 36 §).
alter table decision
    add column rectifies_id      bigint,
    add column rectified_wrong   text,
    add column rectified_right   text,
    add column rectified_hearing text,
    add foreign key (region, rectifies_id) references decision (region, id),
    add check ((rectifies_id is null) = (rectified_wrong is null)),
    add check ((rectifies_id is null) = (rectified_right is null)),
    add check ((rectifies_id is null) = (rectified_hearing is null));
