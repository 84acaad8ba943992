package se.exportcheck.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.exportcheck.sessions.Session;

/**
 * A sign-in that lasts, as a list shows it.
 *
 * @param here the one that asks for the list
 */
public record SignInRow(Instant signedInAt, Instant seenAt, boolean here) {

    /** The reader's own first. */
    public static List<SignInRow> of(List<Session> sessions, Optional<Session> current) {
        return sessions.stream()
                .map(session -> new SignInRow(
                        session.signedInAt(),
                        session.seenAt(),
                        current.filter(session::is).isPresent()))
                .sorted(Comparator.comparing(SignInRow::here).reversed())
                .toList();
    }
}
