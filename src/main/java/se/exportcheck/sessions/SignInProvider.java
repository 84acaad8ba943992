package se.exportcheck.sessions;

import io.quarkus.oidc.OIDCException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where people sign in, outside the program. */
public final class SignInProvider {

    private SignInProvider() {}

    /** It has not been reached since the program started, so that nobody can be sent there. */
    public static boolean isAway(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(OIDCException.class::isInstance);
    }
}
