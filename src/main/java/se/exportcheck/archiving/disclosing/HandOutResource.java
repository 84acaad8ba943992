package se.exportcheck.archiving.disclosing;

import static se.exportcheck.cases.disclosures.DisclosureAction.HAND_OUT;

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
import se.exportcheck.cases.disclosures.DisclosureAction;
import se.exportcheck.cases.disclosures.DisclosureRequest;
import se.exportcheck.web.DisclosureMessages;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** All that somebody has asked for is handed out. */
@Path("/cases/{number}/disclosures/{ordinal:[0-9]+}/hand-out")
class HandOutResource {

    @CheckedTemplate(basePath = "disclosing")
    record handOut(DisclosureRequest one, DisclosureAction action, Offer givables, HandOutForm form, FormErrors errors)
            implements TemplateInstance {}

    private final DisclosingDesk desk;
    private final Givables givables;
    private final Validator validator;
    private final Words words;

    HandOutResource(DisclosingDesk desk, Givables givables, Validator validator, Words words) {
        this.desk = desk;
        this.givables = givables;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var request = desk.find(number, ordinal);
        request.demand(HAND_OUT, desk.situation());
        return new handOut(request, HAND_OUT, all(request), new HandOutForm(List.of(), null), FormErrors.none());
    }

    @POST
    @Transactional
    public Response take(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam HandOutForm form) {
        var request = desk.hold(number, ordinal);
        if (!request.hasJustTaken(HAND_OUT, desk.situation().actor())) {
            request.demand(HAND_OUT, desk.situation());
            var all = all(request);
            var errors =
                    form.check(FormErrors.of(validator.validate(form)), all, words.bundle(DisclosureMessages.class));
            if (errors.any()) {
                return Responses.invalid(new handOut(request, HAND_OUT, all, form, errors));
            }
            request.handOut(form.chosen(all), form.said(), desk.situation());
        }
        return Responses.seeOther(Links.disclosure(request), new Flash("disclosing", "flashTaken"));
    }

    private Offer all(DisclosureRequest request) {
        return givables.of(request.grantCase(), desk.situation().actor());
    }
}
