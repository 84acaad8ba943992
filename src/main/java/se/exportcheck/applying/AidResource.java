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
import java.util.List;
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

/** Aid of minor importance that the undertaking has had (2022:1468, 22 §). */
@Path("/my/cases/{reference}/aid")
class AidResource {

    @CheckedTemplate(basePath = "applying")
    record aid(SectionPage page, AidForm form, FormErrors errors) implements TemplateInstance {}

    private final Drafts drafts;
    private final Validator validator;
    private final FormWords words;

    AidResource(Drafts drafts, Validator validator, FormWords words) {
        this.drafts = drafts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference, @RestQuery @DefaultValue("-1") int row) {
        var draft = drafts.open(reference);
        return new aid(SectionPage.of(draft, Section.AID), AidForm.of(draft, row), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@RestPath UUID reference, @BeanParam AidForm form) {
        var draft = drafts.open(reference);
        var errors = form.check(FormErrors.of(validator.validate(form)), words);
        if (errors.any()) {
            return Drafts.invalid(new aid(SectionPage.again(draft, Section.AID, form.version()), form, errors));
        }
        return drafts.save(
                        draft,
                        form.version(),
                        (application, edit) ->
                                application.declareAid(Rows.with(application.aid(), form.row(), form.toAid()), edit))
                .map(theirs -> Drafts.conflict(new aid(theirs, form.asNew(), errors)))
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
                        (application, edit) -> application.declareAid(Rows.without(application.aid(), row), edit))
                .map(theirs -> Drafts.conflict(new aid(theirs, AidForm.of(draft, -1), FormErrors.none())))
                .orElseGet(() -> saved(draft));
    }

    /** There is none; the section is done by that. */
    @POST
    @Path("none")
    @Transactional
    public Response none(@RestPath UUID reference, @RestForm int version) {
        var draft = drafts.open(reference);
        return drafts.save(draft, version, (application, edit) -> application.declareAid(List.of(), edit))
                .map(theirs -> Drafts.conflict(new aid(theirs, AidForm.of(draft, -1), FormErrors.none())))
                .orElseGet(() -> Responses.seeOther(Links.draft(draft)));
    }

    private static Response saved(GrantCase draft) {
        return Responses.seeOther(Links.section(draft, Section.AID), new Flash("applying", "flashSaved"));
    }
}
