package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every answer tells browsers, whatever it answers (SEC8). */
public final class Headers {

    private Headers() {}

    /**
     * @param header its value by name, null when the answer has none
     * @param answer what is said of the answer that lacks one
     */
    public static void demand(Function<String, @Nullable String> header, Object answer) {
        assertThat(header.apply("Content-Security-Policy"))
                .as("the policy of %s", answer)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        demand(header, answer, "X-Content-Type-Options", "nosniff");
        demand(header, answer, "Referrer-Policy", "same-origin");
        demand(header, answer, "Cross-Origin-Opener-Policy", "same-origin");
        demand(header, answer, "Cross-Origin-Resource-Policy", "same-origin");
        assertThat(header.apply("Permissions-Policy")).as("%s", answer).contains("camera=()");
        assertThat(header.apply("Cache-Control")).as("the cache of %s", answer).isNotBlank();
    }

    private static void demand(Function<String, @Nullable String> header, Object answer, String name, String value) {
        assertThat(header.apply(name)).as("%s of %s", name, answer).isEqualTo(value);
    }
}
