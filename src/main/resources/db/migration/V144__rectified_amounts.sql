-- A slip of the pen in the amount of a grant: the right one is in force, and the decision stands as it was written.
alter table decision
    add column rectified_sek bigint check (rectified_sek > 0),
    add check (rectified_sek is null or (rectifies_id is not null and rectified_sek = granted_sek));
