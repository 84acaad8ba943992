package se.exportcheck.sessions;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How long a sign-in lasts: unused, at most, and as proof of who signs, decides, pays or publishes. */
@Singleton
public class SessionLimits {

    private final Duration idle;
    private final Duration longest;
    private final Duration fresh;
    private final Optional<String> level;
    private final List<String> levels;

    public SessionLimits(
            @ConfigProperty(name = "exportcheck.sessions.idle") Duration idle,
            @ConfigProperty(name = "exportcheck.sessions.longest") Duration longest,
            @ConfigProperty(name = "exportcheck.sessions.fresh") Duration fresh,
            @ConfigProperty(name = "exportcheck.sessions.level") Optional<String> level,
            @ConfigProperty(name = "exportcheck.sessions.levels") List<String> levels) {
        this.idle = idle;
        this.longest = longest;
        this.fresh = fresh;
        this.level = level;
        this.levels = List.copyOf(levels);
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
                && level().filter(needed -> !reaches(session.level(), needed)).isEmpty();
    }

    /** A higher level is more than enough; one that nobody has placed among the others is enough for itself only. */
    private boolean reaches(@Nullable String shown, String needed) {
        return shown != null
                && (shown.equals(needed)
                        || (levels.contains(needed) && levels.indexOf(shown) > levels.indexOf(needed)));
    }

    boolean isOver(Session session, Instant now) {
        return session.seenAt().plus(idle()).isBefore(now)
                || session.signedInAt().plus(longest()).isBefore(now);
    }
}
