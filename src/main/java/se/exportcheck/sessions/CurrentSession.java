package se.exportcheck.sessions;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Optional;

/** The session of this request; none for visitors and for programs, which bring a token each time. */
@RequestScoped
public class CurrentSession {

    private final CurrentVertxRequest request;
    private final SessionLimits limits;
    private final Clock clock;

    CurrentSession(CurrentVertxRequest request, SessionLimits limits, Clock clock) {
        this.request = request;
        this.limits = limits;
        this.clock = clock;
    }

    public Optional<Session> get() {
        return Optional.ofNullable(request.getCurrent()).map(SessionGate::of).map(Sessions.Open::session);
    }

    /** Whether the person has shown who they are so lately that it may be relied on for what cannot be undone. */
    public boolean isFresh() {
        return get().filter(session -> limits.isFresh(session, clock.instant())).isPresent();
    }
}
