package se.exportcheck.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.schemes.SchemeVersions;

/** The region's schemes in all their versions, to be read: a published version is never edited. */
@Path("/admin/schemes")
class SchemeResource {

    @CheckedTemplate(basePath = "administering")
    record schemes(List<SchemeVersion> versions) implements TemplateInstance {}

    private final SchemeVersions versions;
    private final Administrators administrators;

    SchemeResource(SchemeVersions versions, Administrators administrators) {
        this.versions = versions;
        this.administrators = administrators;
    }

    @GET
    public TemplateInstance list() {
        administrators.demand();
        return new schemes(versions.latest());
    }
}
