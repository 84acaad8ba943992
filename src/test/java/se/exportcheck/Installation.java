package se.exportcheck;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A database of its own beside that of the tests, whose tables are made by an ordinary role as in production. */
public record Installation(String server, String name) {

    private static final String PASSWORD = "owner";

    public static Installation anEmptyDatabase(DataSource beside, String name) throws SQLException {
        Installation installation;
        try (var connection = beside.getConnection()) {
            var address = connection.getMetaData().getURL();
            installation = new Installation(address.replaceAll("/[^/]*$", "/"), name);
        }
        try (var connection = installation.connect("postgres", "postgres", "postgres")) {
            execute(
                    connection,
                    "create role %s login password '%s' nosuperuser nobypassrls"
                            .formatted(installation.owner(), PASSWORD));
            execute(connection, "create database %s owner %s".formatted(name, installation.owner()));
        }
        return installation;
    }

    public void drop() throws SQLException {
        try (var connection = connect("postgres", "postgres", "postgres")) {
            execute(connection, "drop database " + name + " with (force)");
            execute(connection, "drop role " + owner());
        }
    }

    /** All that this release has. */
    public void migrate(boolean demo) {
        migration(demo).load().migrate();
    }

    /** What an earlier release had, without what each release makes anew. */
    void migrateTo(String last) {
        migration(false)
                .target(last)
                .repeatableSqlMigrationPrefix("NONE")
                .load()
                .migrate();
    }

    private FluentConfiguration migration(boolean demo) {
        return Flyway.configure()
                .dataSource(server + name, owner(), PASSWORD)
                .locations("db/migration", "db/demo")
                .placeholders(Map.of("demo", String.valueOf(demo)));
    }

    public Connection asOwner() throws SQLException {
        return connect(name, owner(), PASSWORD);
    }

    /** As the role that stands above row-level security. */
    public Connection asServer() throws SQLException {
        return connect(name, "postgres", "postgres");
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static List<String> texts(Connection connection, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private String owner() {
        return name + "_owner";
    }

    private Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(server + database, role, password);
    }
}
