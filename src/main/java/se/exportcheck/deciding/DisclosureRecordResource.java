package se.exportcheck.deciding;

import static se.exportcheck.cases.disclosures.DisclosureAction.RECORD_DECISION;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.disclosures.DisclosureAction;
import se.exportcheck.cases.disclosures.DisclosureRequest;
import se.exportcheck.cases.disclosures.DisclosureSituation;
import se.exportcheck.cases.disclosures.Disclosures;
import se.exportcheck.cases.dossier.SecrecyGround;
import se.exportcheck.cases.dossier.SecrecyGrounds;
import se.exportcheck.people.Regions;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Links;
import se.exportcheck.web.RefusalForm;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Records that the committee or its chair has decided that documents are not handed out (offentlighets- och sekretesslagen 6 kap. 3 §). */
@Path("/cases/{number}/disclosures/{ordinal:[0-9]+}/record-decision")
class DisclosureRecordResource {

    @CheckedTemplate(basePath = "deciding")
    record recordDisclosure(
            DisclosureRequest one,
            DisclosureAction action,
            List<SecrecyGround> grounds,
            ResolutionForm form,
            RefusalForm refused,
            FormErrors errors)
            implements TemplateInstance {}

    /** A request, whoever looks at it, the region's terms and the moment. */
    private record Looked(DisclosureRequest request, DisclosureSituation situation) {}

    private final Steps steps;
    private final Disclosures disclosures;
    private final SecrecyGrounds grounds;
    private final Regions regions;
    private final DecidingForms forms;
    private final Validator validator;
    private final Words words;

    DisclosureRecordResource(
            Steps steps,
            Disclosures disclosures,
            SecrecyGrounds grounds,
            Regions regions,
            DecidingForms forms,
            Validator validator,
            Words words) {
        this.steps = steps;
        this.disclosures = disclosures;
        this.grounds = grounds;
        this.regions = regions;
        this.forms = forms;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var looked = look(steps.seen(number), ordinal);
        looked.request().demand(RECORD_DECISION, looked.situation());
        var told = looked.request().refusal().map(RefusalForm::of).orElseGet(RefusalForm::blank);
        return page(looked, forms.resolution(), told, FormErrors.none());
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response record(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam ResolutionForm form,
            @BeanParam RefusalForm refused) {
        var seen = steps.held(number);
        var looked = look(seen, ordinal);
        var request = looked.request();
        if (!request.hasJustTaken(RECORD_DECISION, seen.actor())) {
            request.demand(RECORD_DECISION, looked.situation());
            var today = Stockholm.dateOf(seen.now());
            var errors = forms.check(form, request.asked().arrivedOn(), today)
                    .and(refused.check(FormErrors.of(validator.validate(refused)), grounds.inUse(), words));
            if (errors.any()) {
                return Responses.invalid(page(looked, form, refused, errors));
            }
            request.recordDecision(refused.refusal(grounds.inUse()), form.resolution(), looked.situation());
        }
        return Responses.seeOther(Links.disclosure(request), new Flash("deciding", "flashRecorded"));
    }

    /** To the company and its partners there is no such request. */
    private Looked look(Steps.Seen seen, int ordinal) {
        if (!seen.actor().readsAllCases()) {
            throw new NotFoundException();
        }
        var request = disclosures.of(seen.grantCase(), ordinal).orElseThrow(NotFoundException::new);
        var terms = regions.current().disclosure();
        return new Looked(request, new DisclosureSituation(seen.actor(), terms, seen.now()));
    }

    private TemplateInstance page(Looked looked, ResolutionForm form, RefusalForm refused, FormErrors errors) {
        return new recordDisclosure(looked.request(), RECORD_DECISION, grounds.inUse(), form, refused, errors);
    }
}
