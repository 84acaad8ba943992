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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.application.Section;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** Whom the region is to talk to. */
@Path("/my/cases/{reference}/contact")
class ContactResource {

    @CheckedTemplate(basePath = "applying")
    record contact(SectionPage page, ContactForm form, FormErrors errors) implements TemplateInstance {}

    private final Drafts drafts;
    private final Validator validator;

    ContactResource(Drafts drafts, Validator validator) {
        this.drafts = drafts;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference) {
        var draft = drafts.open(reference);
        return new contact(SectionPage.of(draft, Section.CONTACT), ContactForm.of(draft), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@RestPath UUID reference, @BeanParam ContactForm form) {
        var draft = drafts.open(reference);
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Drafts.invalid(new contact(SectionPage.again(draft, Section.CONTACT, form.version()), form, errors));
        }
        return drafts.save(
                        draft, form.version(), (application, edit) -> application.nameContact(form.toContact(), edit))
                .map(theirs -> Drafts.conflict(new contact(theirs, form, errors)))
                .orElseGet(() -> Responses.seeOther(Links.draft(draft)));
    }
}
