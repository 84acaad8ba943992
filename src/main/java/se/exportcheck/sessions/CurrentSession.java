package se.exportcheck.sessions;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The session of this request; none for visitors and for programs, which bring a token each time. */
@RequestScoped
public class CurrentSession {

    private final CurrentVertxRequest request;

    CurrentSession(CurrentVertxRequest request) {
        this.request = request;
    }

    public Optional<Session> get() {
        return Optional.ofNullable(request.getCurrent()).map(SessionGate::of).map(Sessions.Open::session);
    }
}
