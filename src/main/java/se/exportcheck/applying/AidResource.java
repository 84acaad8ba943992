package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.DeclaredAid;
import se.exportcheck.cases.application.Section;
import se.exportcheck.web.FormErrors;

/** Aid of minor importance that the undertaking has had (2022:1468, 22 §). */
@Path("/my/cases/{reference}/aid")
class AidResource {

    @CheckedTemplate(basePath = "applying")
    record aid(SectionPage page, AidForm form, FormErrors errors) implements TemplateInstance {}

    private static final RowSections.Kind<AidForm, DeclaredAid> KIND =
            new RowSections.Kind<>(Section.AID, AidForm::of, aid::new, Application::aid, Application::declareAid);

    private final RowSections sections;

    AidResource(RowSections sections) {
        this.sections = sections;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference, @RestQuery @DefaultValue("-1") int row) {
        return sections.show(KIND, reference, row);
    }

    @POST
    @Transactional
    public Response save(@RestPath UUID reference, @BeanParam AidForm form) {
        return sections.save(KIND, reference, form);
    }

    @POST
    @Path("remove")
    @Transactional
    public Response remove(@RestPath UUID reference, @RestForm int version, @RestForm @DefaultValue("-1") int row) {
        return sections.remove(KIND, reference, version, row);
    }

    @POST
    @Path("none")
    @Transactional
    public Response none(@RestPath UUID reference, @RestForm int version) {
        return sections.none(KIND, reference, version);
    }
}
