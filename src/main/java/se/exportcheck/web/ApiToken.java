package se.exportcheck.web;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program brings with a request to the API. An access token is; the ID token of a sign-in is not, although it is
 * signed by the same key and meant for the same program: it says who signed in, and gives nobody leave to call.
 */
final class ApiToken {

    private static final String SCHEME = "Bearer ";

    /** What stands in ID tokens only; each that answers a sign-in here has the nonce that was asked with. */
    private static final List<String> OF_A_SIGN_IN = List.of("nonce", "at_hash", "c_hash");

    private ApiToken() {}

    /** Whether there is a token that may be looked at; whether it holds is seen later. */
    static boolean isBroughtBy(@Nullable String authorization) {
        return authorization != null
                && authorization.startsWith(SCHEME)
                && !isIdToken(authorization.substring(SCHEME.length()));
    }

    private static boolean isIdToken(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return false;
        }
        try {
            var content = Base64.getUrlDecoder().decode(parts[1]);
            var claims = new JsonObject(new String(content, StandardCharsets.UTF_8));
            return "ID".equals(claims.getValue("typ")) || OF_A_SIGN_IN.stream().anyMatch(claims::containsKey);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }
}
