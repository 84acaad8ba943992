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
import se.exportcheck.cases.dossier.SecrecyGround;
import se.exportcheck.cases.dossier.SecrecyGrounds;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Links;
import se.exportcheck.web.RefusalForm;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Something is not handed out: whoever asked is told so, and when they want that in writing it is decided. */
@Path("/cases/{number}/disclosures/{ordinal:[0-9]+}/{step:tell|decide}")
class RefusalResource {

    @CheckedTemplate(basePath = "disclosing")
    record refuse(
            DisclosureRequest one,
            DisclosureAction action,
            List<SecrecyGround> grounds,
            Offer givables,
            RefusalForm form,
            FormErrors errors)
            implements TemplateInstance {}

    private final DisclosingDesk desk;
    private final SecrecyGrounds grounds;
    private final Givables givables;
    private final Validator validator;
    private final Words words;

    RefusalResource(DisclosingDesk desk, SecrecyGrounds grounds, Givables givables, Validator validator, Words words) {
        this.desk = desk;
        this.grounds = grounds;
        this.givables = givables;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step) {
        var request = desk.find(number, ordinal);
        request.demand(action(step), desk.situation());
        var form = request.refusal().map(RefusalForm::of).orElseGet(RefusalForm::blank);
        return page(request, action(step), form, FormErrors.none());
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response take(
            @RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step, @BeanParam RefusalForm form) {
        var request = desk.hold(number, ordinal);
        var action = action(step);
        if (!request.hasJustTaken(action, desk.situation().actor())) {
            request.demand(action, desk.situation());
            var errors = form.check(FormErrors.of(validator.validate(form)), grounds.inUse(), words);
            if (errors.any()) {
                return Responses.invalid(page(request, action, form, errors));
            }
            take(request, action, form);
        }
        return Responses.seeOther(Links.disclosure(request), new Flash("disclosing", "flashTaken"));
    }

    private void take(DisclosureRequest request, DisclosureAction action, RefusalForm form) {
        var refusal = form.refusal(grounds.inUse());
        if (action == DisclosureAction.DECIDE) {
            request.decide(refusal, desk.situation());
        } else {
            request.tell(refusal, all(request).chosen(form.given()), desk.situation());
        }
    }

    private TemplateInstance page(
            DisclosureRequest request, DisclosureAction action, RefusalForm form, FormErrors errors) {
        return new refuse(request, action, grounds.inUse(), all(request), form, errors);
    }

    private Offer all(DisclosureRequest request) {
        return givables.of(request.grantCase(), desk.situation().actor());
    }

    private static DisclosureAction action(String step) {
        return DisclosureAction.valueOf(step.toUpperCase(Locale.ROOT));
    }
}
