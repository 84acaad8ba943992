-- What the audit log records: every table that is written once. Run again whenever this list grows.
-- audit_check is not in it: it is about the log, and the log cannot vouch for itself.

call audited('case_event', from_draft => true);
call audited('submission', at => 'signed_at', actor => null, actor_name => 'signed_by');
call audited('case_note', at => 'written_at', actor => 'author', actor_name => 'author_name');
call audited('decision', at => 'decided_at', actor => 'decider', actor_name => 'decider_name');
call audited('decision_document', at => null, actor => null, actor_name => null, parent => 'decision');
call audited('decision_participant', at => null, actor => null, actor_name => null, parent => 'decision');
call audited('decision_dissent', at => null, actor => null, actor_name => null, parent => 'decision');
call audited('decision_read', at => 'read_at', actor => 'reader', actor_name => null, parent => 'decision');
call audited('conflict_declaration', at => 'declared_at', actor => 'person', actor_name => 'person_name');
call audited('claim_event', parent => 'claim');
call audited('change_event', parent => 'change_request');
call audited('delay_event');
call audited('reading', actor => 'reader', actor_name => 'reader_name');
call audited('exchange_rate', at => 'entered_at', actor => 'entered_by', actor_name => 'entered_by_name');
call audited('ownership_link', at => 'entered_at', actor => 'entered_by', actor_name => 'entered_by_name');
call audited('undertaking', at => 'entered_at', actor => 'entered_by', actor_name => 'entered_by_name');
call audited('aid_entry', at => 'entered_at', actor => 'entered_by', actor_name => 'entered_by_name');
call audited('aid_calculation', at => 'entered_at', actor => 'entered_by', actor_name => 'entered_by_name');
call audited('size_assessment', at => 'entered_at', actor => 'entered_by', actor_name => 'entered_by_name');
call audited('register_export', at => 'entered_at', actor => 'entered_by', actor_name => 'entered_by_name');
call audited('register_event', parent => 'register_entry');
call audited('administrative_act', actor_name => null);
call audited('post', at => null, actor => null, actor_name => null);
call audited('delegation_report', at => 'recorded_at', actor => 'recorded_by', actor_name => 'recorded_by_name');
call audited('posting', at => 'recorded_at', actor => 'recorded_by', actor_name => 'recorded_by_name');
call audited('arrival', at => 'recorded_at', actor => 'recorded_by', actor_name => 'recorded_by_name');
call audited('case_letter', at => 'sent_at', actor => 'sent_by', actor_name => 'sent_by_name');
call audited('letter_document', at => null, actor => null, actor_name => null, parent => 'case_letter');
call audited('letter_read', at => 'read_at', actor => 'reader', actor_name => 'reader_name', parent => 'case_letter');
call audited('statistics_import', at => 'imported_at', actor => 'imported_by', actor_name => 'imported_by_name');
call audited('oral_note', at => 'written_at', actor => 'written_by', actor_name => 'written_by_name');
call audited('withholding', at => 'set_at', actor => 'set_by', actor_name => 'set_by_name');
call audited('secrecy_mark', at => 'set_at', actor => 'set_by', actor_name => 'set_by_name');
call audited('appeal_event', parent => 'appeal');
call audited('letter_template', at => 'published_at', actor => 'published_by', actor_name => 'published_by_name');
call audited('withheld_names', at => 'withheld_at', actor => 'withheld_by', actor_name => 'withheld_by_name', parent => 'decision');
