package se.exportcheck.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the next page opens with, as the name of a message: {@code new Flash("applying", "flashSubmitted")}. Only the
 * name travels, in a cookie that is read once; it holds no personal data and can show nothing but our own words.
 */
public record Flash(String bundle, String key) {

    static final String COOKIE = "flash";
    private static final Pattern NAME = Pattern.compile("([a-z]{2,30})\\.(flash[A-Za-z]{1,60})");
    private static final int SECONDS = 60;

    public Flash {
        if (!NAME.matcher(bundle + "." + key).matches()) {
            throw new IllegalArgumentException("Not the name of a message: " + bundle + "." + key);
        }
    }

    static Optional<Flash> parse(String cookie) {
        var name = NAME.matcher(cookie);
        return name.matches() ? Optional.of(new Flash(name.group(1), name.group(2))) : Optional.empty();
    }

    NewCookie cookie() {
        return new NewCookie.Builder(COOKIE)
                .value(bundle + "." + key)
                .path("/")
                .maxAge(SECONDS)
                .httpOnly(true)
                .sameSite(SameSite.LAX)
                .build();
    }
}
