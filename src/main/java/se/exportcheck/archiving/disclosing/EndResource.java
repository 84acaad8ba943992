package se.exportcheck.archiving.disclosing;

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
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.disclosures.DisclosureAction;
import se.exportcheck.cases.disclosures.DisclosureRequest;
import se.exportcheck.cases.disclosures.Disclosures;
import se.exportcheck.cases.disclosures.Way;
import se.exportcheck.web.DisclosureMessages;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** What whoever asked says of the answer, and that the decision goes out. */
@Path("/cases/{number}/disclosures/{ordinal:[0-9]+}/{step:ask-decision|settle|withdraw|dispatch}")
class EndResource {

    @CheckedTemplate(basePath = "disclosing")
    record step(DisclosureRequest one, DisclosureAction action, List<Way> ways, StepForm form, FormErrors errors)
            implements TemplateInstance {}

    private final DisclosingDesk desk;
    private final Disclosures disclosures;
    private final Refusals refusals;
    private final Validator validator;
    private final Words words;

    EndResource(DisclosingDesk desk, Disclosures disclosures, Refusals refusals, Validator validator, Words words) {
        this.desk = desk;
        this.disclosures = disclosures;
        this.refusals = refusals;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step) {
        var request = desk.find(number, ordinal);
        request.demand(action(step), desk.situation());
        return page(request, action(step), new StepForm(null, null), FormErrors.none());
    }

    @POST
    @Transactional
    public Response take(
            @RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step, @BeanParam StepForm form) {
        var request = desk.hold(number, ordinal);
        var action = action(step);
        if (!request.hasJustTaken(action, desk.situation().actor())) {
            request.demand(action, desk.situation());
            var errors = FormErrors.of(validator.validate(form));
            if (action == DisclosureAction.DISPATCH && form.chosen().isEmpty()) {
                errors = errors.with(
                        "way", words.bundle(DisclosureMessages.class).howSentMissing());
            }
            if (errors.any()) {
                return Responses.invalid(page(request, action, form, errors));
            }
            take(request, action, form);
        }
        return Responses.seeOther(Links.disclosure(request), new Flash("disclosing", "flashTaken"));
    }

    private void take(DisclosureRequest request, DisclosureAction action, StepForm form) {
        var situation = desk.situation();
        if (action == DisclosureAction.DISPATCH) {
            disclosures.dispatch(request, form.chosen().orElseThrow(), refusals.of(request), situation);
        } else if (action == DisclosureAction.ASK_DECISION) {
            request.askDecision(form.said(), situation);
        } else {
            request.end(action, form.said(), situation);
        }
    }

    private static TemplateInstance page(
            DisclosureRequest request, DisclosureAction action, StepForm form, FormErrors errors) {
        return new step(request, action, StepForm.WAYS, form, errors);
    }

    private static DisclosureAction action(String step) {
        return DisclosureAction.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
