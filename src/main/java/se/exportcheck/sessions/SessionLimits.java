package se.exportcheck.sessions;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a sign-in lasts: unused, at most, and as proof of who decides, pays or publishes. */
@Singleton
public class SessionLimits {

    private final Duration idle;
    private final Duration longest;
    private final Duration fresh;

    public SessionLimits(
            @ConfigProperty(name = "exportcheck.sessions.idle") Duration idle,
            @ConfigProperty(name = "exportcheck.sessions.longest") Duration longest,
            @ConfigProperty(name = "exportcheck.sessions.fresh") Duration fresh) {
        this.idle = idle;
        this.longest = longest;
        this.fresh = fresh;
    }

    public Duration idle() {
        return idle;
    }

    public Duration longest() {
        return longest;
    }

    /** How old a sign-in may be when something is done that cannot be undone. */
    public Duration fresh() {
        return fresh;
    }

    boolean isOver(Session session, Instant now) {
        return session.seenAt().plus(idle()).isBefore(now)
                || session.signedInAt().plus(longest()).isBefore(now);
    }
}
