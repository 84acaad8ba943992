package se.exportcheck.sessions;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that lasts.
 *
 * @param id the fingerprint of the key that the browser holds
 * @param subject the person at the sign-in provider
 * @param providersId what the provider calls the session, by which it may end it; null when it does not say
 * @param signedInAt when the session began, which its longest time counts from
 * @param provenAt when the person last showed the provider who they are
 * @param seenAt when the session was last used, to the minute
 * @param level how surely the provider knows who it is (acr); null when it does not say
 */
public record Session(
        byte[] id,
        String subject,
        @Nullable String providersId,
        Instant signedInAt,
        Instant provenAt,
        Instant seenAt,
        @Nullable String level) {

    public boolean is(@Nullable Session other) {
        return other != null && Arrays.equals(id, other.id);
    }
}
