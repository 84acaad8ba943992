package se.exportcheck.reviewing;

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
import se.exportcheck.cases.Part;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** A partner's adviser gives the opinion that was asked for (yttrande). */
@Path("/cases/{number}/give-opinion")
class OpinionResource {

    private final Desk desk;
    private final Referrals referrals;
    private final Conflicts conflicts;
    private final Validator validator;

    OpinionResource(Desk desk, Referrals referrals, Conflicts conflicts, Validator validator) {
        this.desk = desk;
        this.referrals = referrals;
        this.conflicts = conflicts;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        return referrals.page(desk.find(number, CaseAction.GIVE_OPINION), desk.actor());
    }

    @POST
    @Transactional
    public Response give(@RestPath CaseNumber number, @BeanParam OpinionForm form, @BeanParam ConflictForm conflict) {
        var grantCase = desk.hold(number, CaseAction.GIVE_OPINION);
        var question = conflicts.ask(grantCase, Part.OPINION_GIVER, conflict);
        var errors = question.check(FormErrors.of(validator.validate(form)));
        return errors.any()
                ? Responses.invalid(referrals.page(grantCase, desk.actor(), form.opinion(), question, errors))
                : question.answer().orElseGet(() -> give(grantCase, form));
    }

    private Response give(GrantCase grantCase, OpinionForm form) {
        grantCase.answer(CaseAction.GIVE_OPINION, form.opinion(), desk.actor(), desk.now());
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("reviewing", "flashOpinionGiven"));
    }
}
