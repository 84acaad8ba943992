package se.exportcheck.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.people.CurrentActor;

/** How a journey takes in a file: a form like any other, with enctype, a FileUpload and the check of {@link Uploads}. */
@Path("/my/cases/{reference}/uploading")
class UploadingResource {

    @CheckedTemplate(basePath = "uploading")
    record uploading(String address, UploadingForm form, List<Document> files, FormErrors errors)
            implements TemplateInstance {}

    record UploadingForm(
            @RestForm @NotBlank @Nullable String remark,
            @RestForm @Nullable FileUpload file) {}

    private final Cases cases;
    private final Documents documents;
    private final Uploads uploads;
    private final CurrentActor actor;
    private final Validator validator;
    private final Clock clock;

    UploadingResource(
            Cases cases, Documents documents, Uploads uploads, CurrentActor actor, Validator validator, Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.uploads = uploads;
        this.actor = actor;
        this.validator = validator;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference) {
        return page(find(reference), new UploadingForm("", null), FormErrors.none());
    }

    @POST
    @Transactional
    public Response upload(@RestPath UUID reference, @BeanParam UploadingForm form) {
        var grantCase = find(reference);
        var upload = Uploads.of(form.file());
        var errors = uploads.demand(FormErrors.of(validator.validate(form)), "file", upload, grantCase);
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        documents.attach(grantCase, DocumentKind.QUOTE, upload.orElseThrow(), actor.get(), clock.instant());
        return Responses.seeOther(address(grantCase) + "/uploading");
    }

    @POST
    @Path("/{id}/remove")
    @Transactional
    public Response remove(@RestPath UUID reference, @RestPath long id) {
        var grantCase = find(reference);
        documents.remove(documents.of(grantCase, id, actor.get()).orElseThrow(NotFoundException::new), actor.get());
        return Responses.seeOther(address(grantCase) + "/uploading");
    }

    private TemplateInstance page(GrantCase grantCase, UploadingForm form, FormErrors errors) {
        return new uploading(address(grantCase), form, documents.of(grantCase, actor.get()), errors);
    }

    private GrantCase find(UUID reference) {
        return cases.visible(reference, actor.get()).orElseThrow(NotFoundException::new);
    }

    private static String address(GrantCase grantCase) {
        return "/my/cases/" + grantCase.reference();
    }
}
