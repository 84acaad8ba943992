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

/** Other money for the same costs (2022:1468, 21 §). */
@Path("/my/cases/{reference}/funding")
class FundingResource {

    @CheckedTemplate(basePath = "applying")
    record funding(SectionPage page, FundingForm form, FormErrors errors) implements TemplateInstance {}

    private final Drafts drafts;
    private final Validator validator;

    FundingResource(Drafts drafts, Validator validator) {
        this.drafts = drafts;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference, @RestQuery @DefaultValue("-1") int row) {
        var draft = drafts.open(reference);
        return new funding(SectionPage.of(draft, Section.FUNDING), FundingForm.of(draft, row), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@RestPath UUID reference, @BeanParam FundingForm form) {
        var draft = drafts.open(reference);
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Drafts.invalid(new funding(SectionPage.again(draft, Section.FUNDING, form.version()), form, errors));
        }
        return drafts.save(
                        draft,
                        form.version(),
                        (application, edit) -> application.declareFunding(
                                Rows.with(application.funding(), form.row(), form.toFunding()), edit))
                .map(theirs -> Drafts.conflict(new funding(theirs, form.asNew(), errors)))
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
                        (application, edit) ->
                                application.declareFunding(Rows.without(application.funding(), row), edit))
                .map(theirs -> Drafts.conflict(new funding(theirs, FundingForm.of(draft, -1), FormErrors.none())))
                .orElseGet(() -> saved(draft));
    }

    /** There is none; the section is done by that. */
    @POST
    @Path("none")
    @Transactional
    public Response none(@RestPath UUID reference, @RestForm int version) {
        var draft = drafts.open(reference);
        return drafts.save(draft, version, (application, edit) -> application.declareFunding(List.of(), edit))
                .map(theirs -> Drafts.conflict(new funding(theirs, FundingForm.of(draft, -1), FormErrors.none())))
                .orElseGet(() -> Responses.seeOther(Links.draft(draft)));
    }

    private static Response saved(GrantCase draft) {
        return Responses.seeOther(Links.section(draft, Section.FUNDING), new Flash("applying", "flashSaved"));
    }
}
