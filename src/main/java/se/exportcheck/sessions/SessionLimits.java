package se.exportcheck.sessions;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a sign-in lasts: unused, at most, and as proof of who decides, pays or publishes. */
@Singleton
public class SessionLimits {

    private final Duration idle;
    private final Duration longest;
    private final Duration fresh;
    private final Optional<String> level;

    public SessionLimits(
            @ConfigProperty(name = "exportcheck.sessions.idle") Duration idle,
            @ConfigProperty(name = "exportcheck.sessions.longest") Duration longest,
            @ConfigProperty(name = "exportcheck.sessions.fresh") Duration fresh,
            @ConfigProperty(name = "exportcheck.sessions.level") Optional<String> level) {
        this.idle = idle;
        this.longest = longest;
        this.fresh = fresh;
        this.level = level;
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

    /** The level of assurance (acr) that it then takes, where the provider knows levels. */
    Optional<String> level() {
        return level;
    }

    boolean isFresh(Session session, Instant now) {
        return !session.provenAt().plus(fresh()).isBefore(now)
                && level().filter(needed -> !needed.equals(session.level())).isEmpty();
    }

    boolean isOver(Session session, Instant now) {
        return session.seenAt().plus(idle()).isBefore(now)
                || session.signedInAt().plus(longest()).isBefore(now);
    }
}
