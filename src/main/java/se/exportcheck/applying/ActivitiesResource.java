package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
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
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Section;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** What the company will do, step by step. */
@Path("/my/cases/{reference}/activities")
class ActivitiesResource {

    @CheckedTemplate(basePath = "applying")
    record activities(SectionPage page, ActivityForm form, FormErrors errors) implements TemplateInstance {}

    private final Drafts drafts;
    private final Validator validator;
    private final FormWords words;

    ActivitiesResource(Drafts drafts, Validator validator, FormWords words) {
        this.drafts = drafts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference, @RestQuery @DefaultValue("-1") int row) {
        var draft = drafts.open(reference);
        return new activities(
                SectionPage.of(draft, Section.ACTIVITIES), ActivityForm.of(draft, row), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@RestPath UUID reference, @BeanParam ActivityForm form) {
        var draft = drafts.open(reference);
        var errors = form.check(FormErrors.of(validator.validate(form)), words);
        if (errors.any()) {
            return Drafts.invalid(
                    new activities(SectionPage.again(draft, Section.ACTIVITIES, form.version()), form, errors));
        }
        return drafts.save(
                        draft,
                        form.version(),
                        (application, edit) -> application.plan(
                                Rows.with(application.activities(), form.row(), form.toActivity()), edit))
                .map(theirs -> Drafts.conflict(new activities(theirs, form.asNew(), errors)))
                .orElseGet(() -> saved(draft));
    }

    @POST
    @Path("remove")
    @Transactional
    public Response remove(@RestPath UUID reference, @RestForm int version, @RestForm @DefaultValue("-1") int row) {
        var draft = drafts.open(reference);
        return drafts.save(
                        draft,
                        version,
                        (application, edit) -> application.plan(Rows.without(application.activities(), row), edit))
                .map(theirs -> Drafts.conflict(new activities(theirs, ActivityForm.of(draft, -1), FormErrors.none())))
                .orElseGet(() -> saved(draft));
    }

    private static Response saved(GrantCase draft) {
        return Responses.seeOther(Links.section(draft, Section.ACTIVITIES), new Flash("applying", "flashSaved"));
    }
}
