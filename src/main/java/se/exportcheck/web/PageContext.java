package se.exportcheck.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Region;
import se.exportcheck.people.Regions;

/** What the layout shows around every page: language, who is signed in, where one can go, what just happened. */
@Named("page")
@RequestScoped
public class PageContext {

    private static final Pattern CASE = Pattern.compile("^/cases/[A-Z]+\\d");

    private final CurrentVertxRequest request;
    private final CurrentActor currentActor;
    private final Regions regions;
    private final Assets assets;
    private final FlashMessages messages;
    private final boolean demo;

    PageContext(
            CurrentVertxRequest request,
            CurrentActor currentActor,
            Regions regions,
            Assets assets,
            FlashMessages messages,
            @ConfigProperty(name = "exportcheck.demo") boolean demo) {
        this.request = request;
        this.currentActor = currentActor;
        this.regions = regions;
        this.assets = assets;
        this.messages = messages;
        this.demo = demo;
    }

    public String language() {
        return locale().getLanguage();
    }

    public String languageLink(String to) {
        return "/language?to=" + to + "&back=" + URLEncoder.encode(address(), StandardCharsets.UTF_8);
    }

    public Region region() {
        return regions.current();
    }

    public boolean demo() {
        return demo;
    }

    public String asset(String name) {
        return assets.address(name);
    }

    /** Who is signed in, or nobody. */
    public @Nullable Actor actor() {
        return currentActor.signedIn().orElse(null);
    }

    public List<Destination> destinations() {
        return currentActor.signedIn().map(Destination::of).orElse(List.of());
    }

    public boolean at(Destination destination) {
        return destination.contains(routing().normalizedPath());
    }

    /** At a case that is somebody's only to read. */
    public boolean watched() {
        return CASE.matcher(routing().normalizedPath()).find()
                && currentActor
                        .signedIn()
                        .filter(Actor::readsAllCases)
                        .filter(reader -> !reader.worksWithCases())
                        .isPresent();
    }

    /** The message that the previous page left, once. */
    public @Nullable String flash() {
        var left = Optional.ofNullable(routing().request().getCookie(Flash.COOKIE));
        left.ifPresent(cookie -> routing()
                .response()
                .addCookie(Cookie.cookie(Flash.COOKIE, "").setPath("/").setMaxAge(0)));
        return left.flatMap(cookie -> Flash.parse(cookie.getValue()))
                .flatMap(flash -> messages.words(flash, locale()))
                .orElse(null);
    }

    private Locale locale() {
        return Language.of(request.getCurrent());
    }

    /** A form that was sent has no address to come back to with a link; its page has. */
    private String address() {
        var http = routing().request();
        return http.method().name().equals("GET") ? http.uri() : http.path();
    }

    private RoutingContext routing() {
        return request.getCurrent();
    }
}
