package se.exportcheck.deciding;

import static se.exportcheck.cases.CaseAction.ACCEPT;

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
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Language;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** The company's signatory accepts the conditions of the grant (godkännande av villkor). */
@Path("/cases/{number}/accept")
class AcceptResource {

    @CheckedTemplate(basePath = "deciding")
    record accept(GrantCase grantCase, List<String> conditions, List<Guard> obstacles, FormErrors errors)
            implements TemplateInstance {}

    private final Steps steps;
    private final Validator validator;
    private final Language language;

    AcceptResource(Steps steps, Validator validator, Language language) {
        this.steps = steps;
        this.validator = validator;
        this.language = language;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        return page(number, FormErrors.none());
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response accept(@RestPath CaseNumber number, @BeanParam AcceptForm form) {
        var errors = FormErrors.of(validator.validate(form));
        return errors.any()
                ? Responses.invalid(page(number, errors))
                : steps.once(number, ACCEPT, GrantCase::accept, Links::grantCase);
    }

    private TemplateInstance page(CaseNumber number, FormErrors errors) {
        var seen = steps.seen(number);
        var step = seen.step(ACCEPT);
        var swedish = language.locale().getLanguage().equals("sv");
        var conditions = seen.grantCase().schemeVersion().conditionTexts(swedish);
        return new accept(seen.grantCase(), conditions, step.obstacles(), errors);
    }
}
