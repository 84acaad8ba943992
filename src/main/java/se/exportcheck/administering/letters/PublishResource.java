package se.exportcheck.administering.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.letters.LetterDraft;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.LetterTemplates;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** A second administrator puts a text into use, once it has no faults and its PDF has none either. */
@Path(Texts.ALL + "/{kind}/publish")
class PublishResource {

    /** @param own whoever looks has written in it, so that somebody else must publish it */
    @CheckedTemplate(basePath = "administering/letters")
    record publish(LetterKind kind, LetterDraft draft, boolean own, FormErrors errors) implements TemplateInstance {}

    private final Texts texts;
    private final LetterTemplates templates;
    private final Words words;

    PublishResource(Texts texts, LetterTemplates templates, Words words) {
        this.texts = texts;
        this.templates = templates;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath("kind") String path) {
        var kind = texts.kind(path);
        var draft = templates.draft(kind).orElseThrow(NotFoundException::new);
        return page(kind, draft, faults(kind, draft));
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response publish(@RestPath("kind") String path, @RestForm @Nullable String seen) {
        var kind = texts.kind(path);
        var draft = templates.heldDraft(kind).orElseThrow(NotFoundException::new);
        var errors = faults(kind, draft);
        if (!Text.of(seen).equals(String.valueOf(draft.version()))) {
            errors = errors.with("", messages().changedMeanwhile());
        }
        if (draft.wasWrittenBy(texts.demand())) {
            errors = errors.with("", messages().fourEyes());
        }
        if (errors.any()) {
            return Responses.invalid(page(kind, draft, errors));
        }
        templates.publish(draft, texts.demand(), texts.now());
        return Responses.seeOther(Texts.at(kind), new Flash("texts", "flashPublished"));
    }

    private FormErrors faults(LetterKind kind, LetterDraft draft) {
        var errors = new TextCheck(kind, messages()).of(draft.texts(), FormErrors.none());
        if (errors.any()) {
            return errors;
        }
        for (var fault : texts.faults(kind, draft.texts())) {
            errors = errors.with("", messages().pdfFault(fault));
        }
        return errors;
    }

    private TemplateInstance page(LetterKind kind, LetterDraft draft, FormErrors errors) {
        return new publish(kind, draft, draft.wasWrittenBy(texts.demand()), errors);
    }

    private TextMessages messages() {
        return words.bundle(TextMessages.class);
    }
}
