package se.exportcheck.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** The words of a flash, from the message bundle it names. */
@ApplicationScoped
class FlashMessages {

    private final Engine engine;

    FlashMessages(Engine engine) {
        this.engine = engine;
    }

    /** None when the name, which comes from a cookie, is not that of a message. */
    Optional<String> words(Flash flash, Locale locale) {
        try {
            return Optional.of(engine.parse("{%s:%s}".formatted(flash.bundle(), flash.key()))
                    .instance()
                    .setLocale(locale)
                    .render());
        } catch (TemplateException unknown) {
            return Optional.empty();
        }
    }
}
