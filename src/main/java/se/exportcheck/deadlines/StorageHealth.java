package se.exportcheck.deadlines;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import se.exportcheck.documents.DocumentRoom;

/** Whether files can be uploaded and fetched; all else goes on without it, so it is no question of readiness. */
@Wellness
@ApplicationScoped
class StorageHealth implements HealthCheck {

    private final DocumentRoom room;

    StorageHealth(DocumentRoom room) {
        this.room = room;
    }

    @Override
    public HealthCheckResponse call() {
        var state = room.state();
        return HealthCheckResponse.named("documents can be kept")
                .status(state != DocumentRoom.State.AWAY)
                .withData("store", state.name())
                .build();
    }
}
