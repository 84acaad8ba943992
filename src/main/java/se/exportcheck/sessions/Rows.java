package se.exportcheck.sessions;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of sessions, which is asked before anybody knows who is there: without entities, regions and their session. */
record Rows(DataSource database) {

    private static final String SELECT =
            "select id, subject, providers_id, signed_in_at, proven_at, seen_at, level, tokens from web_session ";

    /** A session and its tokens, which only its key can read. */
    record Row(Session session, byte[] tokens) {}

    Stream<Row> list(String condition, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SELECT + condition)) {
            set(statement, values);
            try (var found = statement.executeQuery()) {
                var rows = new ArrayList<Row>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows.stream();
            }
        } catch (SQLException e) {
            throw new SessionsAway(e);
        }
    }

    int change(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SessionsAway(e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static Row row(ResultSet found) throws SQLException {
        var session = new Session(
                found.getBytes("id"),
                found.getString("subject"),
                found.getString("providers_id"),
                found.getTimestamp("signed_in_at").toInstant(),
                found.getTimestamp("proven_at").toInstant(),
                found.getTimestamp("seen_at").toInstant(),
                found.getString("level"));
        return new Row(session, found.getBytes("tokens"));
    }

    /** The database cannot say who is signed in. */
    static final class SessionsAway extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SessionsAway(SQLException cause) {
            super("The sessions cannot be read or written", cause);
        }
    }
}
