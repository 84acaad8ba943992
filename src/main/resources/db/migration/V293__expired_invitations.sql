-- An invitation that nobody has answered ends when its time is out, and the address that it went to is forgotten then too.
alter table invitation
    drop constraint invitation_outcome_check,
    add constraint invitation_outcome_check check (outcome in ('ACCEPTED', 'WITHDRAWN', 'EXPIRED')),
    -- Whether the inviter may sign is asked when the invitation is accepted.
    drop column unproven;

create or replace function guard_invitation() returns trigger
    language plpgsql as
$$
begin
    if old.outcome is not null
        or (new.company_id, new.signatory, new.administrator, new.token_hash, new.expires_at, new.entered_by)
           is distinct from
           (old.company_id, old.signatory, old.administrator, old.token_hash, old.expires_at, old.entered_by) then
        raise exception 'invitation % stays as it is', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
