package se.exportcheck.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The public start page. */
@Path("/")
class HomeResource {

    @CheckedTemplate(basePath = "home")
    record start() implements TemplateInstance {}

    @GET
    public TemplateInstance start() {
        return new start();
    }
}
