package se.exportcheck.people;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Tells PostgreSQL which region a connection works in, and for whom: row-level security shows it no other region, and
 * the audit log takes down the roles that the person has signed in with and the network that they came from.
 */
@ApplicationScoped
class RegionOfConnection implements AgroalPoolInterceptor {

    private static final String SETTINGS = """
            select set_config('exportcheck.region', ?, false), set_config('exportcheck.person', ?, false),
                   set_config('exportcheck.roles', ?, false), set_config('exportcheck.network', ?, false)""";

    private static final List<String> NOBODY = List.of("", "", "", "");

    private final CurrentRegion currentRegion;
    private final SignedIn signedIn;
    private final CallersNetwork callersNetwork;

    /** What each connection was told last, so that it need not be told again: a page takes its connection many times. */
    private final Map<PGConnection, List<String>> told = Collections.synchronizedMap(new WeakHashMap<>());

    RegionOfConnection(CurrentRegion currentRegion, SignedIn signedIn, CallersNetwork callersNetwork) {
        this.currentRegion = currentRegion;
        this.signedIn = signedIn;
        this.callersNetwork = callersNetwork;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var settings = settings();
        try {
            var physical = connection.unwrap(PGConnection.class);
            if (settings.equals(told.get(physical))) {
                return;
            }
            told.remove(physical);
            tell(connection, settings);
            // What is told within a transaction is forgotten when that is rolled back.
            if (connection.getAutoCommit()) {
                told.put(physical, settings);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The connection could not be given its region", e);
        }
    }

    private static void tell(Connection connection, List<String> settings) throws SQLException {
        try (var setting = connection.prepareStatement(SETTINGS)) {
            for (int i = 0; i < settings.size(); i++) {
                setting.setString(i + 1, settings.get(i));
            }
            setting.execute();
        }
    }

    /** Of the request that the connection is for, in the order of the statement. */
    private List<String> settings() {
        return Arc.container().requestContext().isActive()
                ? List.of(
                        currentRegion.settled().orElse(""),
                        signedIn.subject().orElse(""),
                        roles(),
                        callersNetwork.network())
                : NOBODY;
    }

    private String roles() {
        return signedIn.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
    }
}
