package se.exportcheck.web;

import java.util.stream.Stream;

/** What can go wrong with a request, as a person is told it. */
public enum Problem {
    BAD_REQUEST(400),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    WRONG_METHOD(405),
    CHANGED(409),
    TOO_LARGE(413),
    WRONG_TYPE(415),
    INVALID(422),
    TOO_MANY(429),
    FAILED(500),
    AWAY(503),
    SIGN_IN_AWAY(503),
    STORE_AWAY(503);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    static Problem of(int status) {
        var other = status >= FAILED.status ? FAILED : BAD_REQUEST;
        return Stream.of(values())
                .filter(problem -> problem.status == status)
                .findFirst()
                .orElse(other);
    }
}
