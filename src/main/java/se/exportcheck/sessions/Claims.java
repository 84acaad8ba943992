package se.exportcheck.sessions;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What a token that has been verified says. */
record Claims(JsonObject content) {

    private static final int CONTENT = 1;

    static Claims of(String token) {
        var content = Base64.getUrlDecoder().decode(token.split("\\.", -1)[CONTENT]);
        return new Claims(new JsonObject(new String(content, java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Nullable
    String subject() {
        return content.getString("sub");
    }

    @Nullable
    String session() {
        return content.getString("sid");
    }

    @Nullable
    String level() {
        return content.getString("acr");
    }

    /** When the provider says when the person signed in: how long before it made this token, by its own clock. */
    @Nullable
    Duration sinceSignIn() {
        var signedIn = content.getLong("auth_time");
        var issued = content.getLong("iat");
        return signedIn == null || issued == null ? null : Duration.ofSeconds(Math.max(0, issued - signedIn));
    }
}
