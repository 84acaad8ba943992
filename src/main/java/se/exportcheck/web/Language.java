package se.exportcheck.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of the request: what was chosen (a cookie), else what the browser asks for, else Swedish. */
@RequestScoped
public class Language {

    public static final Locale SWEDISH = Locale.of("sv");
    public static final Locale ENGLISH = Locale.ENGLISH;
    static final String COOKIE = "language";

    private final CurrentVertxRequest request;

    Language(CurrentVertxRequest request) {
        this.request = request;
    }

    public Locale locale() {
        return of(request.getCurrent());
    }

    static Locale of(@Nullable RoutingContext routing) {
        if (routing == null) {
            return SWEDISH;
        }
        var chosen = routing.request().getCookie(COOKIE);
        return chosen == null ? accepted(routing.request().getHeader("Accept-Language")) : of(chosen);
    }

    static Locale of(String language) {
        return language.equals("en") ? ENGLISH : SWEDISH;
    }

    private static Locale of(Cookie chosen) {
        return of(chosen.getValue());
    }

    private static Locale accepted(@Nullable String header) {
        if (header == null) {
            return SWEDISH;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(header), List.of(SWEDISH, ENGLISH));
            return best == null ? SWEDISH : best;
        } catch (IllegalArgumentException malformed) {
            return SWEDISH;
        }
    }
}
