package se.exportcheck.applying;

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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Section;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Text;
import se.exportcheck.web.Uploads;

/** The files that go with the application, one at a time. */
@Path("/my/cases/{reference}/attachments")
class AttachmentsResource {

    @CheckedTemplate(basePath = "applying")
    record attachments(SectionPage page, AttachmentForm form, List<Document> files, FormErrors errors)
            implements TemplateInstance {}

    private final Drafts drafts;
    private final Documents documents;
    private final Uploads uploads;
    private final SubmissionKeys keys;
    private final CurrentActor actor;
    private final Validator validator;
    private final Clock clock;

    AttachmentsResource(
            Drafts drafts,
            Documents documents,
            Uploads uploads,
            SubmissionKeys keys,
            CurrentActor actor,
            Validator validator,
            Clock clock) {
        this.drafts = drafts;
        this.documents = documents;
        this.uploads = uploads;
        this.keys = keys;
        this.actor = actor;
        this.validator = validator;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference) {
        return page(drafts.open(reference), AttachmentForm.empty(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response upload(@RestPath UUID reference, @BeanParam AttachmentForm form) {
        var draft = drafts.openAlone(reference);
        var file = Uploads.of(form.file());
        var errors = uploads.demand(FormErrors.of(validator.validate(form)), "file", file, draft);
        if (errors.any()) {
            return Drafts.invalid(page(draft, form, errors));
        }
        var address = keys.once(form.submissionKey(), () -> {
            var kind = DocumentKind.valueOf(Text.of(form.kind()));
            documents.attach(draft, kind, file.orElseThrow(), actor.get(), clock.instant());
            draft.keep(clock.instant());
            return Links.section(draft, Section.ATTACHMENTS);
        });
        return Responses.seeOther(address, new Flash("applying", "flashUploaded"));
    }

    @POST
    @Path("{id}/remove")
    @Transactional
    public Response remove(@RestPath UUID reference, @RestPath long id) {
        var draft = drafts.openAlone(reference);
        documents.remove(documents.of(draft, id, actor.get()).orElseThrow(NotFoundException::new), actor.get());
        draft.keep(clock.instant());
        return Responses.seeOther(Links.section(draft, Section.ATTACHMENTS), new Flash("applying", "flashRemoved"));
    }

    /** The company has no more to attach. */
    @POST
    @Path("done")
    @Transactional
    public Response done(@RestPath UUID reference) {
        var draft = drafts.open(reference);
        drafts.save(
                draft,
                draft.application().versionOf(Section.ATTACHMENTS),
                (application, edit) -> application.attachmentsDone(edit));
        return Responses.seeOther(Links.draft(draft));
    }

    private TemplateInstance page(GrantCase draft, AttachmentForm form, FormErrors errors) {
        var page = SectionPage.of(draft, Section.ATTACHMENTS);
        return new attachments(page, form, documents.of(draft, actor.get()), errors);
    }
}
