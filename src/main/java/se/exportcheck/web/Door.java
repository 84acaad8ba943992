package se.exportcheck.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is turned away before anyone looks at it: forged senders, control characters, programs without a token. */
@ApplicationScoped
class Door {

    private static final int EARLY = 900;
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
    private static final int SOMEBODY = 20;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final ProblemPages problems;

    private final long largest;

    Door(ProblemPages problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.problems = problems;
        this.largest = largest.asLongValue();
    }

    void guard(@Observes Filters filters) {
        filters.register(this::guard, EARLY);
    }

    private void guard(RoutingContext routing) {
        if (hasControlCharacters(routing)) {
            problems.send(routing, Problem.BAD_REQUEST);
        } else if (isTooLarge(routing)) {
            // Read to its end and thrown away: a browser reads the answer only when it has sent everything.
            routing.request().resume();
            problems.send(routing, Problem.TOO_LARGE);
        } else if (isForged(routing)) {
            problems.send(routing, Problem.NOT_ALLOWED);
        } else if (isApiWithoutToken(routing)) {
            routing.response().putHeader("WWW-Authenticate", "Bearer");
            problems.send(routing, Problem.NOT_SIGNED_IN);
        } else {
            speakTheChosenLanguage(routing);
            routing.next();
        }
    }

    /** Up to a length: whoever sends more than any person would is cut off without a page. */
    private boolean isTooLarge(RoutingContext routing) {
        var length = routing.request().getHeader("Content-Length");
        return length != null
                && LENGTH.matcher(length).matches()
                && Long.parseLong(length) > largest
                && Long.parseLong(length) < largest * SOMEBODY;
    }

    /** Programs bring a token; a browser's session is no way into the API. */
    private static boolean isApiWithoutToken(RoutingContext routing) {
        return isApi(routing) && !ApiToken.isBroughtBy(routing.request().getHeader("Authorization"));
    }

    static boolean isApi(RoutingContext routing) {
        var path = routing.normalizedPath();
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Bean Validation and others read the language from this header. */
    private static void speakTheChosenLanguage(RoutingContext routing) {
        routing.request().headers().set("Accept-Language", Language.of(routing).getLanguage());
    }

    private static boolean hasControlCharacters(RoutingContext routing) {
        return Optional.of(routing.request().uri())
                .map(Door::decoded)
                .filter(ControlCharacters::absent)
                .isEmpty();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "\0";
        }
    }

    /** Anything that changes something must come from a page of ours; a browser says where it comes from. */
    private static boolean isForged(RoutingContext routing) {
        var http = routing.request();
        if (READING.contains(http.method().name())) {
            return false;
        }
        var site = http.getHeader("Sec-Fetch-Site");
        var origin = http.getHeader("Origin");
        var own = http.scheme() + "://" + http.authority();
        return (site != null && !OWN_SITE.contains(site)) || (origin != null && !origin.equalsIgnoreCase(own));
    }
}
