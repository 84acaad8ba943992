package se.exportcheck.administering.schemes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import se.exportcheck.schemes.Scheme;
import se.exportcheck.schemes.Schemes;

/** The region's schemes in all their versions. */
@Path("/admin/schemes")
class SchemesResource {

    @CheckedTemplate(basePath = "administering/schemes")
    record schemes(List<Scheme> schemes, LocalDate today) implements TemplateInstance {}

    private final Schemes schemes;
    private final Desk desk;

    SchemesResource(Schemes schemes, Desk desk) {
        this.schemes = schemes;
        this.desk = desk;
    }

    @GET
    public TemplateInstance list() {
        desk.editor();
        return new schemes(schemes.byCode(), desk.today());
    }
}
