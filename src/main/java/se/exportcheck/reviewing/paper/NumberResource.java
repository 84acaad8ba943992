package se.exportcheck.reviewing.paper;

import static se.exportcheck.cases.CaseAction.CORRECT_NUMBER;

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
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** A number that was misread or mistyped shows a case to another company: it is put right, until it is decided. */
@Path("/cases/{number}/correct-number")
class NumberResource {

    @CheckedTemplate(basePath = "reviewing/paper")
    record number(GrantCase grantCase, CaseAction action, NumberForm form, FormErrors errors)
            implements TemplateInstance {}

    private final Registrations registrations;
    private final Desk desk;
    private final Validator validator;
    private final Words words;

    NumberResource(Registrations registrations, Desk desk, Validator validator, Words words) {
        this.registrations = registrations;
        this.desk = desk;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.find(number, CORRECT_NUMBER);
        return new number(grantCase, CORRECT_NUMBER, NumberForm.of(grantCase), FormErrors.none());
    }

    @POST
    @Transactional
    public Response correct(@RestPath CaseNumber number, @BeanParam NumberForm form) {
        var grantCase = desk.hold(number, CORRECT_NUMBER);
        if (isSame(grantCase, form) && grantCase.hasJustTaken(CORRECT_NUMBER, desk.actor())) {
            return done(grantCase);
        }
        var errors = errors(grantCase, form);
        if (errors.any()) {
            return Responses.invalid(new number(grantCase, CORRECT_NUMBER, form, errors));
        }
        registrations.correct(grantCase, form);
        return done(grantCase);
    }

    private FormErrors errors(GrantCase grantCase, NumberForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (form.number(desk.today()).isEmpty()) {
            var unreadable = words.bundle(PaperMessages.class).numberUnreadable();
            errors = errors.with("organisationNumber", unreadable);
        } else if (isSame(grantCase, form)) {
            var same = words.bundle(NumberMessages.class).sameNumber();
            errors = errors.with("organisationNumber", same);
        }
        return errors;
    }

    private boolean isSame(GrantCase grantCase, NumberForm form) {
        return form.number(desk.today())
                .filter(grantCase.organisationNumber()::equals)
                .isPresent();
    }

    private static Response done(GrantCase grantCase) {
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("renumber", "flashCorrected"));
    }
}
