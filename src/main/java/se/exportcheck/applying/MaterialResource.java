package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.documents.Belonging;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Upload;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Text;
import se.exportcheck.web.Uploads;

/** Takes in what the company sends to its case unasked, or when the time to answer is out. */
@Path("/cases/{number}/add-material")
class MaterialResource {

    @CheckedTemplate(basePath = "applying")
    record material(GrantCase grantCase, CaseAction action, MaterialForm form, FormErrors errors)
            implements TemplateInstance {}

    private final OwnCases ownCases;
    private final Documents documents;
    private final Uploads uploads;
    private final SubmissionKeys keys;
    private final CurrentActor actor;
    private final Validator validator;
    private final Clock clock;

    MaterialResource(
            OwnCases ownCases,
            Documents documents,
            Uploads uploads,
            SubmissionKeys keys,
            CurrentActor actor,
            Validator validator,
            Clock clock) {
        this.ownCases = ownCases;
        this.documents = documents;
        this.uploads = uploads;
        this.keys = keys;
        this.actor = actor;
        this.validator = validator;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        return page(open(ownCases.find(number)), MaterialForm.empty(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response send(@RestPath CaseNumber number, @BeanParam MaterialForm form) {
        var grantCase = open(ownCases.held(number));
        var file = Uploads.of(form.file());
        var errors = uploads.check(FormErrors.of(validator.validate(form)), "file", file, grantCase);
        if (errors.any()) {
            return Drafts.invalid(page(grantCase, form, errors));
        }
        var address = keys.once(form.submissionKey(), () -> receive(grantCase, form, file));
        return Responses.seeOther(address, new Flash("procedure", "flashAdded"));
    }

    private String receive(GrantCase grantCase, MaterialForm form, Optional<Upload> file) {
        var arrival = grantCase.addMaterial(Text.of(form.text()), actor.get(), clock.instant());
        file.ifPresent(upload ->
                documents.attach(Belonging.to(arrival), DocumentKind.COMPLETION, upload, actor.get(), clock.instant()));
        return Links.grantCase(grantCase);
    }

    private GrantCase open(GrantCase grantCase) {
        grantCase.demand(CaseAction.ADD_MATERIAL, actor.get(), clock.instant());
        return grantCase;
    }

    private static TemplateInstance page(GrantCase grantCase, MaterialForm form, FormErrors errors) {
        return new material(grantCase, CaseAction.ADD_MATERIAL, form, errors);
    }
}
