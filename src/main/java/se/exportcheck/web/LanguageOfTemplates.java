package se.exportcheck.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets every template made during a request speak the language of that request. */
@ApplicationScoped
class LanguageOfTemplates {

    private final CurrentVertxRequest request;

    LanguageOfTemplates(CurrentVertxRequest request) {
        this.request = request;
    }

    void translate(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::translate);
    }

    private void translate(TemplateInstance template) {
        if (Arc.container().requestContext().isActive() && request.getCurrent() != null) {
            template.setLocale(Language.of(request.getCurrent()));
        }
    }
}
