package se.exportcheck.sessions;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Everybody's sessions, on all instances: a session that is not here is none. */
@ApplicationScoped
public class Sessions {

    /** A use is written down once a minute, not with each page. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final Rows rows;
    private final SessionLimits limits;
    private final Clock clock;

    Sessions(DataSource database, SessionLimits limits, Clock clock) {
        this.rows = new Rows(database);
        this.limits = limits;
        this.clock = clock;
    }

    /** Who sent the request, by the provider's name for them, when they are signed in. */
    public static Optional<String> subject(RoutingContext routing) {
        return Optional.ofNullable(SessionGate.of(routing))
                .map(open -> open.session().subject());
    }

    /** The newest sessions of a person that still last. */
    public List<Session> of(String subject, int most) {
        return rows.list("where subject = ? order by signed_in_at desc, seen_at desc, id limit ?", subject, most)
                .map(Rows.Row::session)
                .filter(session -> !limits.isOver(session, clock.instant()))
                .toList();
    }

    /** Signs the person out everywhere. */
    public void endAll(String subject) {
        rows.change("delete from web_session where subject = ?", subject);
    }

    /** Signs the person out everywhere else. */
    public void endOthers(Session kept) {
        rows.change("delete from web_session where subject = ? and id <> ?", kept.subject(), kept.id());
    }

    /** Forgets those that have ended by themselves. */
    public int forgetEnded() {
        var now = clock.instant();
        return rows.change(
                "delete from web_session where seen_at < ? or signed_in_at < ?",
                time(now.minus(limits.idle())),
                time(now.minus(limits.longest())));
    }

    /** As the provider asks: its session, or all of the person when it names none. */
    void endByProvider(Claims logout) {
        if (logout.session() != null) {
            rows.change("delete from web_session where providers_id = ?", logout.session());
        } else if (logout.subject() != null) {
            endAll(logout.subject());
        }
    }

    void begin(SessionKey key, Session session, String tokens) {
        rows.change(
                """
                insert into web_session (id, subject, providers_id, signed_in_at, proven_at, seen_at, level, tokens)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                session.id(),
                session.subject(),
                session.providersId(),
                time(session.signedInAt()),
                time(session.provenAt()),
                time(session.seenAt()),
                session.level(),
                key.encrypt(tokens));
    }

    /** The session that the cookie opens, unless it has ended. */
    Optional<Open> open(String cookie) {
        return SessionKey.of(cookie).flatMap(this::open);
    }

    private Optional<Open> open(SessionKey key) {
        var id = key.id();
        var found = rows.list("where id = ?", (Object) id).findFirst();
        var now = clock.instant();
        if (found.isPresent() && limits.isOver(found.get().session(), now)) {
            end(key);
            return Optional.empty();
        }
        found.filter(row -> isToBeSeen(row.session(), now))
                .ifPresent(row -> rows.change("update web_session set seen_at = ? where id = ?", time(now), id));
        return found.map(row -> new Open(row.session(), key.decrypt(row.tokens())));
    }

    private static boolean isToBeSeen(Session session, Instant now) {
        return session.seenAt().plus(SEEN_EVERY).isBefore(now);
    }

    void end(SessionKey key) {
        rows.change("delete from web_session where id = ?", (Object) key.id());
    }

    private static Timestamp time(Instant instant) {
        return Timestamp.from(instant);
    }

    /** A session with what its key opens. */
    record Open(Session session, String tokens) {

        /** Never in a log. */
        @Override
        public String toString() {
            return "Open";
        }
    }
}
