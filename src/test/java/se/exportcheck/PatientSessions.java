package se.exportcheck;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.exportcheck.sessions.SessionLimits;

/** In the tests years pass between two clicks, so sign-ins last for ever, until a test asks for the limits as they are. */
@Alternative
@Priority(1)
@Singleton
public class PatientSessions extends SessionLimits {

    private static final Duration FOR_EVER = Duration.ofDays(100_000);

    private volatile boolean asTheyAre;

    public PatientSessions(
            @ConfigProperty(name = "exportcheck.sessions.idle") Duration idle,
            @ConfigProperty(name = "exportcheck.sessions.longest") Duration longest,
            @ConfigProperty(name = "exportcheck.sessions.fresh") Duration fresh) {
        super(idle, longest, fresh, Optional.empty(), List.of());
    }

    /** From here to the reset the limits are those of a region. */
    public void asTheyAre() {
        asTheyAre = true;
    }

    public void reset() {
        asTheyAre = false;
    }

    @Override
    public Duration idle() {
        return asTheyAre ? super.idle() : FOR_EVER;
    }

    @Override
    public Duration longest() {
        return asTheyAre ? super.longest() : FOR_EVER;
    }

    @Override
    public Duration fresh() {
        return asTheyAre ? super.fresh() : FOR_EVER;
    }
}
