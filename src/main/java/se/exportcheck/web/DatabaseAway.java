package se.exportcheck.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells that the database cannot be reached, or is too busy, from everything else that goes wrong: later it may go well. */
final class DatabaseAway {

    private static final String POOL_IS_EMPTY = "Sorry, acquisition timeout!";
    private static final String CONNECTION = "08";
    private static final String ENDED_BY_OPERATOR = "57P";
    private static final String TOO_LONG_LOCKED = "55P03";
    private static final String DEADLOCK = "40P01";

    private DatabaseAway() {}

    /** Often it is found out only when the transaction ends, which wraps it. */
    static boolean isWhy(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(DatabaseAway::says);
    }

    private static boolean says(Throwable cause) {
        return cause instanceof JDBCConnectionException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLException database && says(database);
    }

    private static boolean says(SQLException database) {
        var state = Objects.requireNonNullElse(database.getSQLState(), "");
        return POOL_IS_EMPTY.equals(database.getMessage())
                || state.startsWith(CONNECTION)
                || state.startsWith(ENDED_BY_OPERATOR)
                || state.equals(TOO_LONG_LOCKED)
                || state.equals(DEADLOCK);
    }
}
