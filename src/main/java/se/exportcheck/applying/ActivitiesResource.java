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
import se.exportcheck.cases.application.Activity;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.Section;
import se.exportcheck.web.FormErrors;

/** What the company will do, step by step. */
@Path("/my/cases/{reference}/activities")
class ActivitiesResource {

    @CheckedTemplate(basePath = "applying")
    record activities(SectionPage page, ActivityForm form, FormErrors errors) implements TemplateInstance {}

    private static final RowSections.Kind<ActivityForm, Activity> KIND = new RowSections.Kind<>(
            Section.ACTIVITIES, ActivityForm::of, activities::new, Application::activities, Application::plan);

    private final RowSections sections;

    ActivitiesResource(RowSections sections) {
        this.sections = sections;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference, @RestQuery @DefaultValue("-1") int row) {
        return sections.show(KIND, reference, row);
    }

    @POST
    @Transactional
    public Response save(@RestPath UUID reference, @BeanParam ActivityForm form) {
        return sections.save(KIND, reference, form);
    }

    @POST
    @Path("remove")
    @Transactional
    public Response remove(@RestPath UUID reference, @RestForm int version, @RestForm @DefaultValue("-1") int row) {
        return sections.remove(KIND, reference, version, row);
    }
}
