-- What disposal lets go of a case, by the kinds of records of the plan (domain brief 2.10): the words of these columns become
-- a dash, the others what is said here. The path leads from the table to the case: null where the row knows it, else the table
-- that it hangs on. $3 is the day. The test DisposableTest holds this list against every table of a case.
create or replace function disposable()
    returns table (record_class text, kind text, path text, which text, words text[], others jsonb)
    language sql immutable as
$$
values
    ('FILES', 'case_trace', null, $w$r.record_kind = 'DOCUMENT'$w$, '{}'::text[], '{"content": "disposed_content()"}'::jsonb),
    ('FILES', 'document', null, 'r.disposed_on is null', '{name}', '{"disposed_on": "$3"}'),
    ('APPLICATION', 'submission', null, 'true', '{}', '{"html": "disposed_page(r.language)", "pdf": "null"}'),
    ('APPLICATION', 'application', 'grant_case', 'true', '{goal,expected_result}', '{}'),
    ('APPLICATION', 'application_activity', 'application', 'true', '{description}', '{}'),
    ('APPLICATION', 'application_cost', 'application', 'true', '{description}', '{}'),
    ('APPLICATION', 'transcription_change', 'transcription', 'true', '{before,after}', '{}'),
    ('APPLICATION', 'masked_copy', null, 'true', '{}', '{"html": "disposed_page(''sv'')", "pdf": "''''::bytea"}'),
    -- A letter that says a decision is the decision, and stands.
    ('LETTERS', 'letter_document', 'case_letter',
        'exists (select from case_letter l where l.region = r.region and l.id = r.case_letter_id and l.decision_id is null)',
        '{}', '{"html": "disposed_page(r.language)", "pdf": "''''::bytea"}'),
    ('LETTERS', 'masked_copy', null, 'true', '{}', '{"html": "disposed_page(''sv'')", "pdf": "''''::bytea"}'),
    ('CONTACTS', 'application', 'grant_case', 'true', '{}',
        '{"contact_name": "null", "contact_email": "null", "contact_phone": "null", "contact_language": "null",
          "contact_needs": "null", "account_kind": "null", "account_number": "null", "account_holder": "null"}'),
    ('CONTACTS', 'transcription_change', 'transcription', 'true', '{before,after}', '{}'),
    ('CONTACTS', 'account_change', null, 'true', '{account_number,account_holder}', '{}'),
    ('CONTACTS', 'account_event', 'account_change', 'true', '{note}', '{}'),
    ('CONTACTS', 'introduction', null, 'true', '{summary,contact_name,contact_email,contact_phone}', '{}'),
    ('CONTACTS', 'introduction_event', 'introduction', $w$r.action in ('ACCEPT', 'MAKE_CONTACT', 'DECLINE')$w$, '{note}', '{}'),
    ('CORRESPONDENCE', 'case_trace', null, $w$r.record_kind in ('INQUIRY', 'APPEAL')$w$, '{}', '{"content": "disposed_content()"}'),
    ('CORRESPONDENCE', 'inquiry', null, 'true', '{message,answer,consequence}', '{}'),
    ('CORRESPONDENCE', 'inquiry_item', 'inquiry', 'true', '{item}', '{}'),
    ('CORRESPONDENCE', 'arrival', null, 'true', '{text}', '{}'),
    ('CORRESPONDENCE', 'oral_note', null, 'true', '{source,content}', '{}'),
    ('CORRESPONDENCE', 'case_note', null, 'true', '{text}', '{}'),
    ('CORRESPONDENCE', 'checklist_reply', null, 'true', '{comment}', '{}'),
    ('CORRESPONDENCE', 'checklist_answer', null, 'true', '{comment}', '{}'),
    ('CORRESPONDENCE', 'case_event', null, $w$r.action <> 'DISPOSE'$w$, '{note}', '{}'),
    ('CORRESPONDENCE', 'change_event', 'change_request', 'true', '{note}', '{}'),
    ('CORRESPONDENCE', 'delay_event', null, 'true', '{note}', '{}'),
    ('CORRESPONDENCE', 'payment_hearing', 'claim', 'true', '{message,answer}', '{}'),
    ('CORRESPONDENCE', 'payment_stop', null, 'true', '{message,answer}', '{}'),
    ('CORRESPONDENCE', 'stop_event', 'payment_stop', $w$r.action in ('COMMENT', 'REGISTER_COMMENT')$w$, '{note}', '{}'),
    ('CORRESPONDENCE', 'appeal', null, 'true', '{grounds}', '{}'),
    ('REPORTS', 'final_report', 'grant_case', 'true', '{activities_done,deviations,results,next_steps,financing,consultants,other_aid_change}', '{}'),
    ('REPORTS', 'follow_up', null, 'true', '{comment}', '{}'),
    ('REPORTS', 'change_request', null, 'true', '{plan,reasons}', '{}')
$$;

-- Takes what a record said out of the log as well, and seals there what remains of it.
create or replace function let_go_of_record(region_ text, case_ bigint, kind_ text, record_ bigint) returns void
    language plpgsql set search_path = public, pg_temp set timezone = 'UTC' set bytea_output = 'hex' as
$$
declare
    remains_ text;
begin
    execute format('select audited_content(to_jsonb(r))::text from %I r where r.region = $1 and r.id = $2', kind_)
        into remains_ using region_, record_;
    insert into disposed_record (region, case_id, kind, record, remains) values (region_, case_, kind_, record_, remains_);
    update audit_entry e set content = disposed_content() where e.region = region_ and e.kind = kind_ and e.record = record_;
end
$$;
revoke execute on function let_go_of_record(text, bigint, text, bigint) from public;

-- Lets go of one kind of records of a case; how many rows it was.
create or replace function let_go_of(region_ text, case_ bigint, class_ text, day_ date) returns integer
    language plpgsql set search_path = public, pg_temp as
$$
declare
    what     record;
    sets     text;
    differs  text;
    recorded boolean;
    ids      bigint[];
    one      bigint;
    rows_    integer := 0;
begin
    -- What was traced goes first: what these changes trace themselves says nothing any more.
    for what in select d.* from disposable() d where d.record_class = class_ order by d.kind <> 'case_trace', d.kind loop
        select string_agg(format('%I = %s', c.field, c.instead), ', '),
               string_agg(format('r.%I is distinct from %s', c.field, c.instead), ' or ')
        into sets, differs
        from (select w.field, format('case when r.%I is not null then ''–'' end', w.field) as instead from unnest(what.words) w (field)
              union all
              select o.key, o.value from jsonb_each_text(what.others) o) c;
        recorded := exists (select from audited_table t where t.kind = what.kind);
        execute format(
            'with gone as (update %I r set %s where r.region = $1 and %s and (%s) and (%s) returning %s as id)
             select coalesce(array_agg(g.id), ''{}'') from gone g',
            what.kind, sets,
            case when what.path is null then 'r.case_id = $2'
                 when what.path = 'grant_case' then format('r.id = (select c.%I from grant_case c where c.region = $1 and c.id = $2)',
                                                           what.kind || '_id')
                 when what.path = 'application' then
                     'r.application_id = (select c.application_id from grant_case c where c.region = $1 and c.id = $2)'
                 else format('r.%I in (select p.id from %I p where p.region = $1 and p.case_id = $2)', what.path || '_id', what.path) end,
            what.which, differs, case when recorded then 'r.id' else '0::bigint' end)
            into ids using region_, case_, day_;
        rows_ := rows_ + cardinality(ids);
        if recorded then
            foreach one in array ids loop
                perform let_go_of_record(region_, case_, what.kind, one);
            end loop;
        end if;
    end loop;
    return rows_;
end
$$;
revoke execute on function let_go_of(text, bigint, text, date) from public;

-- What nothing of the case is left of but that it was there: the declared owners, who asked for documents, and whom mails went to.
create or replace function let_go_of_people(region_ text, case_ bigint) returns integer
    language sql set search_path = public, pg_temp as
$$
with owners as (
    delete from application_holding h using grant_case c
    where c.region = region_ and c.id = case_ and h.region = region_ and h.application_id = c.application_id returning 1),
requesters as (
    delete from disclosure_requester a using disclosure_request q
    where q.region = region_ and q.case_id = case_ and a.region = region_ and a.disclosure_request_id = q.id returning 1),
mails as (
    delete from mail m using notice n where n.region = region_ and n.case_id = case_ and m.region = region_ and m.notice_id = n.id returning 1)
select ((select count(*) from owners) + (select count(*) from requesters) + (select count(*) from mails))::integer
$$;
revoke execute on function let_go_of_people(text, bigint) from public;

-- Whether the list may let go of the case on this day: two people stand behind it, the plan still says what it said, the case
-- was not taken off it, its time is over and nothing holds it.
create or replace function may_be_disposed_of(list_ bigint, case_ bigint, day_ date) returns boolean
    language plpgsql stable set search_path = public, pg_temp as
$$
begin
    return exists (select from disposal_list l join disposal_line e on e.region = l.region and e.list_id = l.id
                   where l.region = current_region() and l.id = list_ and l.status = 'APPROVED' and l.approved_by <> l.proposed_by
                 and e.case_id = case_ and not e.left_out)
   and not exists (select from disposal_list_class k
                   where k.region = current_region() and k.list_id = list_
                     and not coalesce((select p.disposed from disposal_rule p
                                       where p.region = k.region and p.record_class = k.record_class order by p.id desc limit 1), false))
   and exists (select from retention r
               where r.region = current_region() and r.case_id = case_ and r.keep_until < day_ and not r.held
                 and not r.programme_missing and not r.undelivered);
end
$$;
revoke execute on function may_be_disposed_of(bigint, bigint, date) from public;

-- Lets go of what the plan says of one case on an approved list. It asks once more itself whether that may be done, with the
-- case and the list held so that it stays true.
create or replace function dispose_of_case(list_ bigint, case_ bigint, person text, person_name text, at_ timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    region_ text := current_region();
    day_    date := (at_ at time zone 'Europe/Stockholm')::date;
    done    disposed_case;
    class_  text;
    rows_   integer;
begin
    perform from disposal_list l where l.region = region_ and l.id = list_ for update;
    perform from grant_case c where c.region = region_ and c.id = case_ for update;
    if not may_be_disposed_of(list_, case_, day_) then
        raise exception 'Case % may not be disposed of', case_ using errcode = 'DS001', constraint = 'may_be_disposed_of';
    end if;
    done := row (null, region_, list_, case_, 0, 0, 0, 0, 0, person, person_name, at_, 0);
    perform set_config('exportcheck.disposing', 'yes', true);
    for class_ in select k.record_class from disposal_list_class k where k.region = region_ and k.list_id = list_ order by 1 loop
        if class_ = 'FILES' then
            select count(*), coalesce(sum(d.size), 0) into done.files, done.bytes
            from document d where d.region = region_ and d.case_id = case_ and d.disposed_on is null;
        end if;
        rows_ := let_go_of(region_, case_, class_, day_);
        case class_
            when 'FILES' then null;
            when 'APPLICATION' then
                select count(*) into done.applications from submission s where s.region = region_ and s.case_id = case_ and rows_ > 0;
            when 'LETTERS' then done.letters := rows_;
            when 'CONTACTS' then done.contacts := rows_ + let_go_of_people(region_, case_);
            else done.texts := done.texts + rows_;
        end case;
    end loop;
    perform set_config('exportcheck.disposing', '', true);
    insert into disposed_case (region, list_id, case_id, files, bytes, applications, letters, contacts, texts,
                               entered_by, entered_by_name, entered_at)
    values (done.region, done.list_id, done.case_id, done.files, done.bytes, done.applications, done.letters, done.contacts, done.texts,
            done.entered_by, done.entered_by_name, done.entered_at);
end
$$;
revoke execute on function dispose_of_case(bigint, bigint, text, text, timestamptz) from public;
grant execute on function dispose_of_case(bigint, bigint, text, text, timestamptz) to exportcheck_app;

-- Records that were emptied before the log let go of them too.
do
$$
declare
    region_ text;
    old     record;
begin
    for region_ in select code from region order by code loop
        perform set_config('exportcheck.region', region_, true);
        perform set_config('exportcheck.disposing', 'yes', true);
        for old in select x.case_id, x.kind, x.record from disposed_record x
                   where x.region = region_ group by 1, 2, 3 having count(x.remains) = 0 order by min(x.id) loop
            perform let_go_of_record(region_, old.case_id, old.kind, old.record);
        end loop;
        set constraints all immediate;
        set constraints all deferred;
    end loop;
    perform set_config('exportcheck.disposing', '', true);
    perform set_config('exportcheck.region', '', true);
end
$$;
