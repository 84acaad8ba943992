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
import se.exportcheck.cases.application.DeclaredHolding;
import se.exportcheck.cases.application.Section;
import se.exportcheck.web.FormErrors;

/** Who owns the company, and what it owns: what its size and its room for aid depend on. */
@Path("/my/cases/{reference}/owners")
class OwnersResource {

    @CheckedTemplate(basePath = "applying")
    record owners(SectionPage page, OwnerForm form, FormErrors errors) implements TemplateInstance {}

    private static final RowSections.Kind<OwnerForm, DeclaredHolding> KIND = new RowSections.Kind<>(
            Section.OWNERS, OwnerForm::of, owners::new, Application::holdings, Application::declareOwners);

    private final RowSections sections;

    OwnersResource(RowSections sections) {
        this.sections = sections;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference, @RestQuery @DefaultValue("-1") int row) {
        return sections.show(KIND, reference, row);
    }

    @POST
    @Transactional
    public Response save(@RestPath UUID reference, @BeanParam OwnerForm form) {
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
