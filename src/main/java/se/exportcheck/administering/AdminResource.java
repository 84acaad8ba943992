package se.exportcheck.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What there is for an administrator. */
@Path("/admin")
class AdminResource {

    @CheckedTemplate(basePath = "administering")
    record admin() implements TemplateInstance {}

    private final Administrators administrators;

    AdminResource(Administrators administrators) {
        this.administrators = administrators;
    }

    @GET
    public TemplateInstance index() {
        administrators.demand();
        return new admin();
    }
}
