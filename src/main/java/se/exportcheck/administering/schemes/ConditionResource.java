package se.exportcheck.administering.schemes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;

/** The conditions that every grant of a draft comes with: added, edited, moved and removed. */
@Path("/admin/schemes/{version}/conditions")
class ConditionResource {

    @CheckedTemplate(basePath = "administering/schemes")
    record condition(
            SchemeVersion version,
            @Nullable Integer position,
            ConditionForm form,
            @Nullable String theirs,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final ValueWords words;
    private final Validator validator;

    ConditionResource(Desk desk, ValueWords words, Validator validator) {
        this.desk = desk;
        this.words = words;
        this.validator = validator;
    }

    @GET
    @Path("new")
    public TemplateInstance askNew(@RestPath("version") long id) {
        var draft = desk.draft(id);
        return new condition(draft, null, ConditionForm.blank(draft), null, FormErrors.none());
    }

    @POST
    @Path("new")
    @Transactional
    public Response add(@RestPath("version") long id, @BeanParam ConditionForm form) {
        return save(desk.draftAlone(id), null, form);
    }

    @GET
    @Path("{position}")
    public TemplateInstance ask(@RestPath("version") long id, @RestPath int position) {
        var draft = desk.draft(id);
        demand(draft, position);
        var form = ConditionForm.of(draft.conditions().get(position), position, draft);
        return new condition(draft, position, form, null, FormErrors.none());
    }

    @POST
    @Path("{position}")
    @Transactional
    public Response change(@RestPath("version") long id, @RestPath int position, @BeanParam ConditionForm form) {
        var draft = desk.draftAlone(id);
        demand(draft, position);
        return save(draft, position, form);
    }

    @POST
    @Path("{position}/remove")
    @Transactional
    public Response remove(
            @RestPath("version") long id, @RestPath int position, @RestForm("version") @Nullable String seen) {
        var draft = desk.draftAlone(id);
        demand(draft, position);
        var form = ConditionForm.of(draft.conditions().get(position), position, draft);
        if (desk.isLate(draft, seen)) {
            return late(draft, position, form);
        }
        draft.removeCondition(position, desk.editor(), desk.now());
        return Responses.seeOther(Desk.address(draft) + "#conditions", new Flash("scheme", "flashSaved"));
    }

    private Response save(SchemeVersion draft, @Nullable Integer position, ConditionForm form) {
        if (desk.isLate(draft, form.version())) {
            return late(draft, position, form);
        }
        var place = new Place(form.place());
        var errors = place.check(
                draft.conditions().size(), position, FormErrors.of(validator.validate(form)), words.messages());
        if (errors.any()) {
            return Responses.invalid(new condition(draft, position, form, null, errors));
        }
        draft.put(form.condition(), position, place.position(), desk.editor(), desk.now());
        return Responses.seeOther(Desk.address(draft) + "#conditions", new Flash("scheme", "flashSaved"));
    }

    /** A colleague was first: their list is what there is, and what was typed is kept beside it. */
    private Response late(SchemeVersion draft, @Nullable Integer position, ConditionForm form) {
        var theirs = position == null
                ? words.messages().listOf(draft.conditions().size())
                : words.said(draft.conditions().get(position));
        return Responses.refused(new condition(draft, position, form.seeing(draft), theirs, FormErrors.none()));
    }

    private static void demand(SchemeVersion draft, int position) {
        if (position < 0 || position >= draft.conditions().size()) {
            throw new NotFoundException();
        }
    }
}
