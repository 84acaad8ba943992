package se.exportcheck.people;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * Tells PostgreSQL which region a connection works in, and for whom: row-level security shows it no other region, and
 * the audit log takes down the roles that the person has signed in with and the network that they came from.
 */
@ApplicationScoped
class RegionOfConnection implements AgroalPoolInterceptor {

    private static final String SETTINGS = """
            select set_config('exportcheck.region', ?, false), set_config('exportcheck.person', ?, false),
                   set_config('exportcheck.roles', ?, false), set_config('exportcheck.network', ?, false)""";

    private final CurrentRegion currentRegion;
    private final SignedIn signedIn;
    private final CallersNetwork callersNetwork;

    RegionOfConnection(CurrentRegion currentRegion, SignedIn signedIn, CallersNetwork callersNetwork) {
        this.currentRegion = currentRegion;
        this.signedIn = signedIn;
        this.callersNetwork = callersNetwork;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var asked = Arc.container().requestContext().isActive();
        try (var setting = connection.prepareStatement(SETTINGS)) {
            setting.setString(1, asked ? currentRegion.settled().orElse("") : "");
            setting.setString(2, asked ? signedIn.subject().orElse("") : "");
            setting.setString(3, asked ? roles() : "");
            setting.setString(4, asked ? callersNetwork.network() : "");
            setting.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection could not be given its region", e);
        }
    }

    private String roles() {
        return signedIn.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
    }
}
