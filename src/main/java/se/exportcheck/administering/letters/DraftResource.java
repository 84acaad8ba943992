package se.exportcheck.administering.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.letters.LetterDraft;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.LetterTemplates;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Writes the next version of a text, or throws what was written away. What is in use stays as it is. */
@Path(Texts.ALL + "/{kind}")
class DraftResource {

    @CheckedTemplate(basePath = "administering/letters")
    record draft(LetterKind kind, TextForm form, FormErrors errors) implements TemplateInstance {}

    private final Texts texts;
    private final LetterTemplates templates;
    private final Validator validator;
    private final Words words;

    DraftResource(Texts texts, LetterTemplates templates, Validator validator, Words words) {
        this.texts = texts;
        this.templates = templates;
        this.validator = validator;
        this.words = words;
    }

    @GET
    @Path("draft")
    public TemplateInstance ask(@RestPath("kind") String path) {
        var kind = texts.kind(path);
        var begun = templates.draft(kind);
        var before = begun.map(LetterDraft::texts).orElseGet(() -> texts.inUse(kind));
        return new draft(
                kind,
                TextForm.of(before, version(begun.map(LetterDraft::version).orElse(-1L))),
                FormErrors.none());
    }

    @POST
    @Path("draft")
    @Transactional
    public Response write(@RestPath("kind") String path, @BeanParam TextForm form) {
        var kind = texts.kind(path);
        var messages = words.bundle(TextMessages.class);
        var errors = new TextCheck(kind, messages).of(form.texts(), FormErrors.of(validator.validate(form)));
        var begun = templates.heldDraft(kind).map(LetterDraft::version).orElse(-1L);
        if (!form.seen().isEmpty() && !form.seen().equals(version(begun))) {
            errors = errors.with("bodySv", messages.changedMeanwhile());
        }
        if (errors.any()) {
            return Responses.invalid(new draft(kind, form, errors));
        }
        templates.write(kind, form.texts(), texts.demand(), texts.now());
        return Responses.seeOther(Texts.at(kind), new Flash("texts", "flashWritten"));
    }

    @POST
    @Path("discard")
    @Transactional
    public Response discard(@RestPath("kind") String path) {
        var kind = texts.kind(path);
        templates.heldDraft(kind).ifPresent(templates::discard);
        return Responses.seeOther(Texts.at(kind), new Flash("texts", "flashDiscarded"));
    }

    private static String version(long version) {
        return String.valueOf(version);
    }
}
