-- A person asks for what the log says of them, whatever name they had then (GDPR article 15).
create index audit_entry_subject on audit_entry (region, actor, ordinal);
