package se.exportcheck;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database past the program: as its owner, who may do everything, or as the program's own role in a region. */
public final class Database {

    private Database() {}

    public static Connection owner() throws SQLException {
        return as("postgres", "postgres");
    }

    public static Connection app(String region) throws SQLException {
        var connection = as("exportcheck_app", "development-only");
        connection.createStatement().execute("select set_config('exportcheck.region', '" + region + "', false)");
        return connection;
    }

    public static List<String> strings(Connection connection, String sql) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(sql)) {
            var strings = new ArrayList<String>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }

    private static Connection as(String role, String password) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        return DriverManager.getConnection(url, role, password);
    }
}
