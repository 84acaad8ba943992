package se.exportcheck.deciding;

import static se.exportcheck.cases.CaseAction.DECLINE;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** The company says no to the grant; only a new decision then ends the case. */
@Path("/cases/{number}/decline")
class DeclineResource {

    @CheckedTemplate(basePath = "deciding")
    record decline(GrantCase grantCase, DeclineForm form, List<Guard> obstacles, FormErrors errors)
            implements TemplateInstance {}

    private final Steps steps;
    private final Validator validator;

    DeclineResource(Steps steps, Validator validator) {
        this.steps = steps;
        this.validator = validator;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        return page(number, new DeclineForm(null), FormErrors.none());
    }

    @POST
    @Transactional
    public Response decline(@RestPath CaseNumber number, @BeanParam DeclineForm form) {
        var errors = FormErrors.of(validator.validate(form));
        return errors.any()
                ? Responses.invalid(page(number, form, errors))
                : steps.once(
                        number,
                        DECLINE,
                        (grantCase, actor, now) -> grantCase.decline(actor, now, form.told()),
                        Links::grantCase);
    }

    private TemplateInstance page(CaseNumber number, DeclineForm form, FormErrors errors) {
        var seen = steps.seen(number);
        return new decline(seen.grantCase(), form, seen.step(DECLINE).obstacles(), errors);
    }
}
