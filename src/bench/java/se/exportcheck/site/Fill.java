package se.exportcheck.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills the database of a demonstration with many cases: {@code Fill <jdbc address as superuser> <cases> [seed]}. The
 * demonstration's own cases are the models; how, say the files in {@code src/bench/sql}. The program must be stopped meanwhile.
 */
public final class Fill {

    private static final long AT_A_TIME = 20_000;
    static final long MANY_TO_DO = 400;

    private final Connection database;
    private final Instant began = Instant.now();

    private Fill(Connection database) {
        this.database = database;
    }

    public static void main(String... args) throws IOException, SQLException {
        var seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        var cases = Long.parseLong(args[1]);
        fill(args[0], cases, Math.min(MANY_TO_DO, cases / 20), seed);
    }

    static void fill(String address, long cases, long toDo, long seed) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(address)) {
            new Fill(connection).fill(cases, toDo, seed);
        }
    }

    private void fill(long cases, long toDo, long seed) throws IOException, SQLException {
        run("set timezone = 'Europe/Stockholm'");
        run("set synchronous_commit = off");
        for (var script : List.of("1-names", "2-models", "3-copies", "4-plan", "5-finish")) {
            run(Files.readString(Path.of("src/bench/sql/" + script + ".sql")));
        }
        run("call bench.attach_documents()");
        run("set session_replication_role = replica");
        run("call bench.plan(%d, %d, %d)".formatted(cases, toDo, seed));
        say("%,d cases are planned", cases);
        copy(cases);
        run("call bench.finish()");
        say("numbers and search are done");
        seal();
        check();
        run("set session_replication_role = origin");
        book();
        run("drop schema bench cascade");
        run("vacuum analyze");
        say("done");
    }

    private void copy(long cases) throws SQLException {
        for (var kind : texts("select distinct kind::text from bench.owned order by 1")) {
            run("call bench.take_models('%s')".formatted(kind));
            for (var first = 1L; first <= cases; first += AT_A_TIME) {
                run("call bench.copy('%s', %d, %d)".formatted(kind, first, first + AT_A_TIME - 1));
            }
            say("%s: %s rows", kind, texts("select count(*) from " + kind).getFirst());
        }
    }

    private void seal() throws SQLException {
        for (var kind : texts("select kind from audited_table order by 1")) {
            run("call bench.recite('%s')".formatted(kind));
        }
        say("the audit log is recited");
        for (var region : texts("select distinct region from bench.made")) {
            run("call bench.seal('%s')".formatted(region));
            say("the audit log of %s is sealed", region);
        }
    }

    private void book() throws SQLException {
        for (var region : texts("select distinct region from bench.made")) {
            run("call bench.book('%s')".formatted(region));
        }
        say("the budget is booked");
    }

    private void check() throws SQLException {
        var dangling = texts("select link || ': ' || rows from bench.dangling()");
        if (!dangling.isEmpty()) {
            throw new IllegalStateException("Rows point at nothing: " + dangling);
        }
        say("every foreign key holds");
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private void say(String format, Object... parts) {
        IO.println("%5d s  %s".formatted(Duration.between(began, Instant.now()).toSeconds(), format.formatted(parts)));
    }
}
