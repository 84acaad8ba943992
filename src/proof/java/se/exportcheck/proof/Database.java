package se.exportcheck.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.exportcheck.site.Site;

/** The database as its superuser sees it, also after it was struck down. */
final class Database implements AutoCloseable {

    private final Site site;
    private Connection connection;

    Database(Site site) throws SQLException {
        this.site = site;
        connection = site.database();
    }

    Connection connection() throws SQLException {
        if (!connection.isValid(5)) {
            connection.close();
            connection = site.database();
        }
        return connection;
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(one(sql));
    }

    String one(String sql) throws SQLException {
        return rows(sql).getFirst()[0];
    }

    void run(String sql) throws SQLException {
        try (var statement = connection().createStatement()) {
            statement.execute(sql);
        }
    }

    List<String[]> rows(String sql) throws SQLException {
        try (var statement = connection().createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String[]>();
            var columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new String[columns];
                for (var i = 0; i < columns; i++) {
                    row[i] = found.getString(i + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
