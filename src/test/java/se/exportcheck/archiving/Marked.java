package se.exportcheck.archiving;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.Database;

/**
 * Writes one word wherever disposal is to take words away: where a case has no row of a kind it gets a copy of another case's, so
 * that the log tells of it too.
 */
final class Marked {

    /** Stands in no other text. */
    static final String WORD = "Xylofonmarkör";

    /** Rows of other cases as this one may have them: nothing of them is open. */
    private static final Map<String, String> OVER = Map.of(
            "claim", "'status', 'PAID', 'paid_on', '2026-03-02', 'payable_sek', 0, 'end_to_end_id', null",
            "appeal", "'status', 'CLOSED'",
            "inquiry",
                    "'kind', 'INJUNCTION', 'partner_id', null, 'answer', 'Ja.', 'answered_at', now(), 'consequence', 'Avvisning.'",
            "case_letter", "'decision_id', null",
            "introduction_event", "'action', 'ACCEPT'",
            "payment_stop",
                    "'answer', 'Ja.', 'last_day', '2026-03-20', 'answered_by', 'signatory', 'answered_at', now()",
            "stop_event", "'action', 'COMMENT'",
            "change_request", "'kind', 'CHANGE', 'wanted_end_on', null, 'proposed_end_on', null");

    /** Rows of which the database has none yet. */
    private static final Map<String, String> FIRST = Map.of(
            "oral_note",
            "'received_on', '2026-03-02', 'way', 'PHONE', 'written_by', 'officer', 'written_by_name', 'Olle', 'written_at', now(), 'from_party', true",
            "transcription",
            "'source', 'Ansökan på papper', 'source_on', '2026-03-02', 'made_by', 'registrar', 'made_by_name', 'Rut', 'made_at', now()",
            "transcription_change",
            "'position', 0, 'field', 'contact'",
            "payment_stop",
            "'version', 0, 'ordinal', 1, 'message', 'Vi undrar.', 'entered_by', 'officer', 'entered_by_name', 'Olle', 'entered_at', now()",
            "stop_event",
            "'action', 'COMMENT', 'entered_by', 'signatory', 'entered_by_name', 'Sofia', 'entered_at', now()",
            "payment_hearing",
            "'about', 'REDUCTION', 'message', 'Vi undrar.', 'answer', 'Ja.', 'last_day', '2026-03-20', 'entered_by', 'officer', 'entered_by_name', 'Olle', 'entered_at', now(),"
                    + " 'answered_by', 'signatory', 'answered_at', now()");

    private final Connection owner;
    private final long caseId;

    Marked(Connection owner, long caseId) throws SQLException {
        this.owner = owner;
        this.caseId = caseId;
        owner.createStatement().execute("select set_config('exportcheck.region', 'vastmanland', false)");
    }

    /** What is disposed of: table, the table that it hangs on, and a column. */
    record Place(String table, @Nullable String path, String column) {}

    static List<Place> places(Connection owner) throws SQLException {
        return Database.strings(owner, """
                        select distinct concat_ws(' ', d.kind, coalesce(d.path, '-'), c.field) from disposable() d
                        cross join lateral (select unnest(d.words) as field
                                            union select o.key from jsonb_each_text(d.others) o) c
                        where c.field not in ('disposed_on', 'contact_language', 'account_kind', 'account_number') order by 1""").stream()
                .map(line -> line.split(" "))
                .map(part -> new Place(part[0], part[1].equals("-") ? null : part[1], part[2]))
                .toList();
    }

    /** The word stands everywhere afterwards. */
    void everywhere() throws SQLException {
        var tables =
                places(owner).stream().collect(Collectors.groupingBy(Place::table, TreeMap::new, Collectors.toList()));
        // Traces and replies of the checklist come by themselves when what they are of is written.
        Stream.of("case_trace", "checklist_reply").forEach(tables::remove);
        report();
        for (var places : tables.values()) {
            write(places);
        }
    }

    private void report() throws SQLException {
        var id = copied("final_report", "");
        run("update grant_case set final_report_id = %d where id = %d".formatted(id, caseId));
    }

    private void write(List<Place> places) throws SQLException {
        var table = places.getFirst().table();
        var values = places.stream().map(place -> "'%s', '%s'".formatted(place.column(), value(place)));
        if (isWrittenOnce(table)) {
            copied(
                    table,
                    Stream.concat(Stream.of(hangingOn(places.getFirst())), values)
                            .collect(Collectors.joining(", ")));
            return;
        }
        if (ofCase(places.getFirst()).isEmpty()) {
            copied(table, hangingOn(places.getFirst()));
        }
        run("update %s set %s where %s"
                .formatted(
                        table,
                        places.stream()
                                .map(place -> "%s = '%s'".formatted(place.column(), value(place)))
                                .collect(Collectors.joining(", ")),
                        condition(places.getFirst())));
    }

    private static String value(Place place) {
        return place.column().equals("pdf")
                ? "\\x" + HexFormat.of().formatHex(WORD.getBytes(StandardCharsets.UTF_8))
                : WORD;
    }

    private String hangingOn(Place place) throws SQLException {
        if (place.path() == null) {
            return "'case_id', %d".formatted(caseId);
        }
        return "'%s_id', %s".formatted(place.path(), parent(place.path()));
    }

    private String parent(String table) throws SQLException {
        var known =
                Database.strings(owner, "select id from %s where case_id = %d order by id".formatted(table, caseId));
        return known.isEmpty() ? String.valueOf(copied(table, "'case_id', %d".formatted(caseId))) : known.getFirst();
    }

    private List<String> ofCase(Place place) throws SQLException {
        return Database.strings(owner, "select 1 from %s where %s".formatted(place.table(), condition(place)));
    }

    private String condition(Place place) {
        var path = place.path();
        if (path == null) {
            return "case_id = " + caseId;
        }
        return switch (path) {
            case "grant_case" -> "id = (select %s_id from grant_case where id = %d)".formatted(place.table(), caseId);
            case "application" ->
                "application_id = (select application_id from grant_case where id = %d)".formatted(caseId);
            default -> "%1$s_id in (select id from %1$s where case_id = %2$d)".formatted(path, caseId);
        };
    }

    /** A row like one that there is, with a number of its own; its number, or 0 where rows have none. */
    private long copied(String table, String fields) throws SQLException {
        var empty = Database.strings(owner, "select 1 from %s where region = 'vastmanland' limit 1".formatted(table))
                .isEmpty();
        var own = Stream.of(OVER.getOrDefault(table, ""), empty ? FIRST.getOrDefault(table, "") : "", fields)
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(", "));
        var sequence = Database.strings(
                owner,
                "select pg_get_serial_sequence('%1$s', 'id') from information_schema.columns where table_name = '%1$s' and column_name = 'id'"
                        .formatted(table));
        var id = sequence.isEmpty()
                ? 0
                : Long.parseLong(Database.strings(owner, "select nextval('%s')".formatted(sequence.getFirst()))
                        .getFirst());
        var added = owner.createStatement().executeUpdate("""
                        insert into %1$s
                        select (jsonb_populate_record(null::%1$s, s.fields || jsonb_build_object('region', 'vastmanland', %2$s))).*
                        from (%3$s) s (fields)""".formatted(
                table,
                Stream.of(own, id == 0 ? "" : "'id', " + id)
                        .filter(some -> !some.isEmpty())
                        .collect(Collectors.joining(", ")),
                empty
                        ? "select '{}'::jsonb"
                        : "select to_jsonb(r) from %s r where region = 'vastmanland' limit 1".formatted(table)));
        if (added != 1) {
            throw new AssertionError("No row of " + table + " was made");
        }
        return id;
    }

    private boolean isWrittenOnce(String table) throws SQLException {
        return !Database.strings(
                        owner,
                        "select 1 from pg_trigger where tgname = 'append_only' and tgrelid = '%s'::regclass"
                                .formatted(table))
                .isEmpty();
    }

    private void run(String sql) throws SQLException {
        owner.createStatement().execute(sql);
    }

    /** Where the word stands in the database, by table and column, and in how many rows. */
    static List<String> found(Connection owner) throws SQLException {
        var columns = Database.strings(
                owner, """
                        select format('select %L || count(*) from %I where %s having count(*) > 0',
                            c.table_name || '.' || c.column_name || ' ', c.table_name,
                            case c.udt_name when 'bytea' then format('position(convert_to(%L, ''UTF8'') in %I) > 0', '""" + WORD + "', c.column_name) else format('%I::text like %L', c.column_name, '%" + WORD + """
                %') end)
                        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                          and c.udt_name in ('text', 'varchar', 'bytea', 'json', 'jsonb', '_text') order by 1""");
        return columns.stream().flatMap(sql -> strings(owner, sql).stream()).toList();
    }

    private static List<String> strings(Connection owner, String sql) {
        try {
            return Database.strings(owner, sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
