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

/** Where the grant is to be paid. */
@Path("/my/cases/{reference}/account")
class AccountResource {

    @CheckedTemplate(basePath = "applying")
    record account(SectionPage page, AccountForm form, FormErrors errors) implements TemplateInstance {}

    private final Drafts drafts;
    private final Validator validator;
    private final FormWords words;

    AccountResource(Drafts drafts, Validator validator, FormWords words) {
        this.drafts = drafts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference) {
        var draft = drafts.open(reference);
        return new account(SectionPage.of(draft, Section.ACCOUNT), AccountForm.of(draft), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@RestPath UUID reference, @BeanParam AccountForm form) {
        var draft = drafts.open(reference);
        var errors = form.demandCheckDigits(FormErrors.of(validator.validate(form)), words.errors());
        if (errors.any()) {
            return Drafts.invalid(new account(SectionPage.again(draft, Section.ACCOUNT, form.version()), form, errors));
        }
        return drafts.save(draft, form.version(), (application, edit) -> application.payTo(form.toAccount(), edit))
                .map(theirs -> Drafts.conflict(new account(theirs, form, errors)))
                .orElseGet(() -> Responses.seeOther(Links.draft(draft)));
    }
}
