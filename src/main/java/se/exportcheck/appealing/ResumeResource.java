package se.exportcheck.appealing;

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
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** Where the manager takes a case up again that the court has sent back (återupptagande). */
@Path("/cases/{number}/resume")
class ResumeResource {

    @CheckedTemplate(basePath = "appealing")
    record resume(GrantCase grantCase, ResumeForm form, FormErrors errors) implements TemplateInstance {}

    private final Desk desk;
    private final Validator validator;

    ResumeResource(Desk desk, Validator validator) {
        this.desk = desk;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.grantCase(number);
        grantCase.demand(CaseAction.RESUME, desk.actor(), desk.now());
        return new resume(grantCase, new ResumeForm(null), FormErrors.none());
    }

    @POST
    @Transactional
    public Response resume(@RestPath CaseNumber number, @BeanParam ResumeForm form) {
        var grantCase = desk.held(number);
        if (!grantCase.hasJustTaken(CaseAction.RESUME, desk.actor())) {
            grantCase.demand(CaseAction.RESUME, desk.actor(), desk.now());
            var errors = FormErrors.of(validator.validate(form));
            if (errors.any()) {
                return Responses.invalid(new resume(grantCase, form, errors));
            }
            grantCase.resume(desk.actor(), desk.now(), Text.of(form.reason()));
        }
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("appealing", "flashResumed"));
    }
}
