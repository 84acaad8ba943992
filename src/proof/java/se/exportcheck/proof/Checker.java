package se.exportcheck.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the database after a run and says what is not as it must be. What must hold stands in {@code src/proof/sql}: a
 * query each, which counts the faults, under a line with its name.
 */
final class Checker {

    private static final Path SQL = Path.of("src/proof/sql");

    private final Database database;

    Checker(Database database) {
        this.database = database;
    }

    /** Remembers, before a run, what there is already. */
    void begin() throws SQLException, IOException {
        database.run(Files.readString(SQL.resolve("begin.sql")));
    }

    /** Tells the database what the clients tried, what they were told, and what the mail server took. */
    void learn(List<Act> acts, Ledger ledger, List<String> mails) throws SQLException {
        database.run("drop table if exists proof.act, proof.mail");
        database.run("create table proof.act (kind text, key text, person text, made text, primary key (kind, key))");
        database.run("create table proof.mail (id text)");
        var made = ledger.acknowledged()
                .collect(Collectors.toMap(done -> done.act().kind() + done.act().key(), Ledger.Acknowledged::made));
        try (var insert = database.connection().prepareStatement("insert into proof.act values (?, ?, ?, ?)")) {
            for (var act : acts) {
                insert.setString(1, act.kind().name());
                insert.setString(2, act.key());
                insert.setString(3, act.person());
                insert.setString(4, made.get(act.kind() + act.key()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var insert = database.connection().prepareStatement("insert into proof.mail values (?)")) {
            for (var mail : mails) {
                insert.setString(1, mail.replaceAll("^<|@exportcheck>$", ""));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Everything that must hold, and whether it does. */
    List<Check> check() throws SQLException, IOException {
        var checks = new ArrayList<Check>();
        for (var query : named("checks.sql").entrySet()) {
            checks.add(Check.none(query.getKey(), database.number(query.getValue())));
        }
        return checks;
    }

    /**
     * Shows that the checks can fail: damages the database, one fault after the other, looks whether the check of that name
     * finds it, and takes the damage back.
     */
    List<Check> plant() throws SQLException, IOException {
        var checks = named("checks.sql");
        var found = new ArrayList<Check>();
        database.connection().setAutoCommit(false);
        try {
            for (var plant : named("plants.sql").entrySet()) {
                var check = checks.get(plant.getKey().replaceAll(" <- .*", ""));
                var before = database.number(check);
                // No trigger and no foreign key stands in the way of what must never happen.
                database.run("set local session_replication_role = replica");
                database.run(plant.getValue());
                found.add(Check.that(
                        "Planted: " + plant.getKey().replaceAll(".* <- ", ""), database.number(check) > before));
                database.connection().rollback();
            }
        } finally {
            database.connection().setAutoCommit(true);
        }
        return found;
    }

    private static Map<String, String> named(String file) throws IOException {
        var found = new LinkedHashMap<String, String>();
        var parts = Files.readString(SQL.resolve(file)).split("(?m)^-- # ");
        Stream.of(parts).skip(1).forEach(part -> {
            var lines = part.split("\n", 2);
            found.put(lines[0].strip(), lines[1]);
        });
        return found;
    }
}
