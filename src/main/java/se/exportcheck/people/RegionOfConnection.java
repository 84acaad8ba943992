package se.exportcheck.people;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** Tells PostgreSQL which region a connection works in; row-level security shows it no other. */
@ApplicationScoped
class RegionOfConnection implements AgroalPoolInterceptor {

    private final CurrentRegion currentRegion;

    RegionOfConnection(CurrentRegion currentRegion) {
        this.currentRegion = currentRegion;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (var setting = connection.prepareStatement("select set_config('exportcheck.region', ?, false)")) {
            setting.setString(1, region());
            setting.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection could not be given its region", e);
        }
    }

    private String region() {
        return Arc.container().requestContext().isActive()
                ? currentRegion.settled().orElse("")
                : "";
    }
}
