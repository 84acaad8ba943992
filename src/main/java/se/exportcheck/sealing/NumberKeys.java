package se.exportcheck.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one key that seals the numbers, in the database; made with all that there is to seal when it is first needed. */
final class NumberKeys {

    /** Rows that are written once, which the audit log vouches for: what they hold in plain stays so, and everywhere. */
    private static final String LEFT_PLAIN = """
            select organisation_number from aid_entry where organisation_number ~ '^\\d{12}$'
            union select organisation_number from undertaking where organisation_number ~ '^\\d{12}$'
            union select owner_identity from ownership_link where owner_identity ~ '^\\d{12}$'
            union select owned_identity from ownership_link where owned_identity ~ '^\\d{12}$'
            union select identity from undertaking_member where identity ~ '^\\d{12}$'""";

    private record Column(String table, String name) {}

    /** Where numbers stand that can be changed. */
    private static final List<Column> CHANGEABLE = List.of(
            new Column("company", "organisation_number"),
            new Column("grant_case", "organisation_number"),
            new Column("register_entry", "organisation_number"),
            new Column("application_cost", "supplier_number"),
            new Column("claim_line", "supplier_number"),
            new Column("application_holding", "number"));

    private final Connection database;

    NumberKeys(Connection database) {
        this.database = database;
    }

    /** Nothing is sealed where the environment has no key and never had one. */
    Optional<Seal> seal(Optional<MasterKeys> masters) throws SQLException {
        database.setAutoCommit(false);
        try {
            var seal = masters.isPresent() ? Optional.of(seal(masters.get())) : none();
            database.commit();
            return seal;
        } catch (SQLException | RuntimeException e) {
            database.rollback();
            throw e;
        } finally {
            database.setAutoCommit(true);
        }
    }

    private Optional<Seal> none() throws SQLException {
        if (!texts("select sealed_by from number_key").isEmpty()) {
            throw new IllegalStateException(
                    "Sole traders' numbers are sealed, and exportcheck.identity-numbers.keys is not set");
        }
        return Optional.empty();
    }

    private Seal seal(MasterKeys masters) throws SQLException {
        run("select pg_advisory_xact_lock(hashtext('number_key'))");
        try (var query = database.prepareStatement("select sealed_by, sealed, left_plain from number_key");
                var row = query.executeQuery()) {
            return row.next() ? kept(masters, row) : made(masters);
        }
    }

    private Seal kept(MasterKeys masters, ResultSet row) throws SQLException {
        var name = row.getString("sealed_by");
        var key = masters.open(name, row.getString("sealed"));
        if (!name.equals(masters.current())) {
            run("update number_key set sealed_by = ?, sealed = ?", masters.current(), masters.seal(key));
        }
        return new Seal(key, List.of((String[]) row.getArray("left_plain").getArray()));
    }

    private Seal made(MasterKeys masters) throws SQLException {
        var key = MasterKeys.random(Gcm.KEY_BYTES);
        // However many cases there are: this is done once.
        run("set local statement_timeout = 0");
        var regions = texts("select code from region order by code");
        var all = new Seal(key, Set.of());
        var leftPlain = new LinkedHashSet<String>();
        for (var region : regions) {
            enter(region);
            texts(LEFT_PLAIN).stream().map(all::mark).forEach(leftPlain::add);
        }
        var seal = new Seal(key, leftPlain);
        for (var region : regions) {
            enter(region);
            for (var column : CHANGEABLE) {
                close(column, seal);
            }
        }
        try (var insert = database.prepareStatement(
                "insert into number_key (id, sealed_by, sealed, left_plain) values (1, ?, ?, ?)")) {
            insert.setString(1, masters.current());
            insert.setString(2, masters.seal(key));
            insert.setArray(3, database.createArrayOf("text", leftPlain.toArray()));
            insert.executeUpdate();
        }
        return seal;
    }

    private void close(Column column, Seal seal) throws SQLException {
        for (var number :
                texts("select distinct %2$s from %1$s where %2$s ~ '^\\d{12}$'".formatted(column.table, column.name))) {
            var closed = seal.close(number);
            if (!closed.equals(number)) {
                run("update %1$s set %2$s = ? where %2$s = ?".formatted(column.table, column.name), closed, number);
            }
        }
    }

    private void enter(String region) throws SQLException {
        run("select set_config('exportcheck.region', ?, true)", region);
    }

    private List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var query = database.prepareStatement(sql);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void run(String sql, String... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            give(statement, values);
            statement.execute();
        }
    }

    private static void give(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
    }
}
