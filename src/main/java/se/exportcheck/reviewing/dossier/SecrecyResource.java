package se.exportcheck.reviewing.dossier;

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
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.dossier.Because;
import se.exportcheck.cases.dossier.SecrecyMark;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The secrecy mark of a case (sekretessmarkering), which reminds and decides nothing. */
@Path("/cases/{number}/secrecy")
class SecrecyResource {

    @CheckedTemplate(basePath = "reviewing/dossier")
    record secrecy(GrantCase grantCase, boolean mayMark, BecauseForm form, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Validator validator;
    private final Words words;

    SecrecyResource(Desk desk, Validator validator, Words words) {
        this.desk = desk;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.findAsStaff(number);
        var ground = grantCase.secrecy().map(SecrecyMark::ground).orElse(null);
        return page(grantCase, BecauseForm.of(ground), FormErrors.none());
    }

    @POST
    @Transactional
    public Response mark(@RestPath CaseNumber number, @BeanParam BecauseForm form) {
        var grantCase = desk.findAsStaff(number);
        grantCase.demandWriter(desk.actor());
        var errors = form.check(FormErrors.of(validator.validate(form)), words.bundle(DossierMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        grantCase.markSecret(new Because(form.given(), form.reason()), desk.actor(), desk.now());
        return Responses.seeOther(Links.grantCase(number) + "/secrecy", new Flash("dossier", "flashMarked"));
    }

    private TemplateInstance page(GrantCase grantCase, BecauseForm form, FormErrors errors) {
        return new secrecy(grantCase, desk.actor().worksWithCases(), form, errors);
    }
}
