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
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.rules.Criterion;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;

/** The items of a draft's checklist: added, edited, moved and removed. */
@Path("/admin/schemes/{version}/checklist")
class ItemResource {

    @CheckedTemplate(basePath = "administering/schemes")
    record item(
            SchemeVersion version,
            @Nullable Integer position,
            ItemForm form,
            List<Criterion> rules,
            @Nullable String theirs,
            FormErrors errors)
            implements TemplateInstance {}

    private static final List<Criterion> RULES = Stream.of(Criterion.values()).toList();

    private final Desk desk;
    private final ValueWords words;
    private final Validator validator;

    ItemResource(Desk desk, ValueWords words, Validator validator) {
        this.desk = desk;
        this.words = words;
        this.validator = validator;
    }

    @GET
    @Path("new")
    public TemplateInstance askNew(@RestPath("version") long id) {
        var draft = desk.draft(id);
        return new item(draft, null, ItemForm.blank(draft), RULES, null, FormErrors.none());
    }

    @POST
    @Path("new")
    @Transactional
    public Response add(@RestPath("version") long id, @BeanParam ItemForm form) {
        return save(desk.draftAlone(id), null, form);
    }

    @GET
    @Path("{position}")
    public TemplateInstance ask(@RestPath("version") long id, @RestPath int position) {
        var draft = desk.draft(id);
        demand(draft, position);
        var form = ItemForm.of(draft.checklist().get(position), position, draft);
        return new item(draft, position, form, RULES, null, FormErrors.none());
    }

    @POST
    @Path("{position}")
    @Transactional
    public Response change(@RestPath("version") long id, @RestPath int position, @BeanParam ItemForm form) {
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
        var form = ItemForm.of(draft.checklist().get(position), position, draft);
        if (desk.isLate(draft, seen)) {
            return late(draft, position, form);
        }
        draft.removeItem(position, desk.editor(), desk.now());
        return Responses.seeOther(Desk.address(draft) + "#checklist", new Flash("scheme", "flashSaved"));
    }

    private Response save(SchemeVersion draft, @Nullable Integer position, ItemForm form) {
        if (desk.isLate(draft, form.version())) {
            return late(draft, position, form);
        }
        var errors = form.check(draft, position, FormErrors.of(validator.validate(form)), words.messages());
        if (errors.any()) {
            return Responses.invalid(new item(draft, position, form, RULES, null, errors));
        }
        draft.put(form.item(), position, form.position(), desk.editor(), desk.now());
        return Responses.seeOther(Desk.address(draft) + "#checklist", new Flash("scheme", "flashSaved"));
    }

    /** A colleague was first: their list is what there is, and what was typed is kept beside it. */
    private Response late(SchemeVersion draft, @Nullable Integer position, ItemForm form) {
        var theirs = position == null
                ? words.messages().listOf(draft.checklist().size())
                : words.said(draft.checklist().get(position));
        return Responses.refused(new item(draft, position, form.seeing(draft), RULES, theirs, FormErrors.none()));
    }

    private static void demand(SchemeVersion draft, int position) {
        if (position < 0 || position >= draft.checklist().size()) {
            throw new NotFoundException();
        }
    }
}
