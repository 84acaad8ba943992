package se.exportcheck.administering.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.documents.DocumentRoom;
import se.exportcheck.documents.Scanner;

/** How it is with everything that waits or may fail, in the region that is asked about. */
@ApplicationScoped
public class Vitals {

    private static final String WAITING = """
            select 'MAIL_WAITING' as concern, count(*) as number, min(since) as since
            from (select try_at as since from mail where sent_at is null and attempts = 0
                union all select written_at from notice where addressed_at is null) waiting
            union all
            select 'MAIL_REFUSED', count(*), min(n.written_at)
            from mail m join notice n on n.region = m.region and n.id = m.notice_id
            where m.sent_at is null and m.attempts > 0
            union all
            select 'WORK_LATE', count(*), min(execution_time) from scheduled_tasks where not picked and execution_time < :now
            union all
            select 'WORK_FAILED', count(*), min(last_failure) from scheduled_tasks where consecutive_failures > 0
            union all
            select 'STEP_LATE', count(*), min(late_on)::timestamp at time zone 'Europe/Stockholm'
            from (select due_on + 1 as late_on from follow_up where due_on < :today
                union all select due_on + 2 from grant_case where status in (:waiting) and due_on + 1 < :today) step
            union all
            select 'FILE_UNCHECKED', count(*), min(asked_at) from document_scan where status = 'PENDING' and :checked
            union all
            select 'LOG_BROKEN', count(fault), min(at) filter (where fault is not null)
            from (select * from audit_check order by id desc limit 1) latest
            union all
            select 'LOG_UNCHECKED', 1, coalesce((select max(at) from audit_check), (select min(at) from audit_entry))
            union all
            select 'DAY_MISSED', count(*), min(due_on + 1)::timestamp at time zone 'Europe/Stockholm' from last_day
            where kind in ('DECISION', 'REQUEST', 'FORWARD', 'POSTING', 'PAYMENT') and due_on < :today
            union all
            select 'REGISTER_OVERDUE', count(*), min(due_on + 1)::timestamp at time zone 'Europe/Stockholm' from register_entry
            where status in ('DUE', 'EXPORTED') and due_on < :today
            union all
            select 'PAYMENT_UNSENT', count(*), min(attested_at) from claim where status = 'DECIDED' and payable_sek > 0
            union all
            select 'PAYMENT_UNANSWERED', count(*), min(sent_at) from claim where status = 'SENT_TO_ECONOMY'
            union all
            select 'RATE_MISSING', 1, cast(:month as date)::timestamp at time zone 'Europe/Stockholm'
            where not exists (select from exchange_rate where date >= :month)
            union all
            select 'NUMBERS_PLAIN', count(*), null from company
            where length(organisation_number) = 12 and not exists (select from number_key)
            """;

    private static final List<String> WAITING_STATUSES =
            CaseStatus.WAITING.stream().map(Enum::name).toList();

    private static final String CASES =
            "select status, count(*) as number from grant_case where status <> 'DRAFT' group by status order by status";

    private final EntityManager database;
    private final DocumentRoom room;
    private final Scanner scanner;
    private final Clock clock;

    Vitals(EntityManager database, DocumentRoom room, Scanner scanner, Clock clock) {
        this.database = database;
        this.room = room;
        this.scanner = scanner;
        this.clock = clock;
    }

    /** All concerns, in the order of their list, those of which there is nothing to say too. */
    public List<Vital> all() {
        var found = new EnumMap<Concern, Vital>(Concern.class);
        rows(WAITING).map(Vitals::vital).forEach(vital -> found.put(vital.concern(), vital));
        var storage = room.state();
        found.put(Concern.STORAGE_FULL, now(Concern.STORAGE_FULL, storage == DocumentRoom.State.SCARCE));
        found.put(Concern.STORAGE_AWAY, now(Concern.STORAGE_AWAY, storage == DocumentRoom.State.AWAY));
        found.put(Concern.SCANNER_AWAY, now(Concern.SCANNER_AWAY, scanner.isThere() && !scanner.answers()));
        return Stream.of(Concern.values())
                .map(concern -> found.getOrDefault(concern, new Vital(concern, 0, null)))
                .toList();
    }

    /** How many cases stand in each status; drafts are the companies' own. */
    @SuppressWarnings("unchecked")
    Map<String, Long> cases() {
        var rows = (List<Tuple>) database.createNativeQuery(CASES, Tuple.class).getResultList();
        var cases = new TreeMap<String, Long>();
        rows.forEach(row -> cases.put(row.get("status", String.class), number(row)));
        return cases;
    }

    Instant now() {
        return clock.instant();
    }

    private static Vital now(Concern concern, boolean isSo) {
        return new Vital(concern, isSo ? 1 : 0, null);
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String sql) {
        return ((List<Tuple>) database.createNativeQuery(sql, Tuple.class)
                        .setParameter("now", clock.instant())
                        .setParameter("waiting", WAITING_STATUSES)
                        .setParameter("checked", scanner.isThere())
                        .setParameter("today", Stockholm.today(clock))
                        .setParameter("month", Stockholm.today(clock).withDayOfMonth(1))
                        .getResultList())
                .stream();
    }

    private static Vital vital(Tuple row) {
        var concern = Concern.valueOf(row.get("concern", String.class));
        return new Vital(concern, number(row), since(row));
    }

    private static long number(Tuple row) {
        return ((Number) row.get("number")).longValue();
    }

    private static @Nullable Instant since(Tuple row) {
        return row.get("since", Instant.class);
    }
}
