package se.exportcheck.reviewing.reconsideration;

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
import se.exportcheck.web.Text;

/** The officer finds no reason to change the decision: it stands, and the case goes on where it was. */
@Path("/cases/{number}/leave-unchanged")
class LeaveResource {

    @CheckedTemplate(basePath = "reviewing/reconsideration")
    record leave(GrantCase grantCase, LeaveForm form, FormErrors errors) implements TemplateInstance {}

    private final Desk desk;
    private final Validator validator;

    LeaveResource(Desk desk, Validator validator) {
        this.desk = desk;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        return new leave(desk.find(number, CaseAction.LEAVE_UNCHANGED), new LeaveForm(null), FormErrors.none());
    }

    @POST
    @Transactional
    public Response leave(@RestPath CaseNumber number, @BeanParam LeaveForm form) {
        var grantCase = desk.holdAsStaff(number);
        if (!grantCase.hasJustTaken(CaseAction.LEAVE_UNCHANGED, desk.actor())) {
            grantCase.demand(CaseAction.LEAVE_UNCHANGED, desk.actor(), desk.now());
            var errors = FormErrors.of(validator.validate(form));
            if (errors.any()) {
                return Responses.invalid(new leave(grantCase, form, errors));
            }
            grantCase.leaveUnchanged(desk.actor(), desk.now(), Text.of(form.why()));
        }
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("reconsideration", "flashLeft"));
    }
}
