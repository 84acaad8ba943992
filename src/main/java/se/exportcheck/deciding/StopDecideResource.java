package se.exportcheck.deciding;

import static se.exportcheck.cases.stops.StopAction.DECIDE;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.cases.stops.StopAction;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.HowSent;
import se.exportcheck.web.Language;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Where the decision maker reads the proposal to stop payments, and decides; the decision goes out at once (28 §). */
@Path("/cases/{number}/stops/{ordinal:[0-9]+}/decide")
class StopDecideResource {

    /** @param seen which proposal was read: nothing is decided that was not seen */
    @CheckedTemplate(basePath = "deciding")
    record decideStop(PaymentStop one, int seen, Letter letter, HowSent how, FormErrors errors)
            implements TemplateInstance {}

    private final StopSteps steps;
    private final Letters letters;
    private final Outbox outbox;
    private final Language language;
    private final Words words;

    StopDecideResource(StopSteps steps, Letters letters, Outbox outbox, Language language, Words words) {
        this.steps = steps;
        this.letters = letters;
        this.outbox = outbox;
        this.language = language;
        this.words = words;
    }

    @GET
    public TemplateInstance read(@RestPath CaseNumber number, @RestPath int ordinal) {
        var here = steps.seen(number, ordinal);
        here.open(DECIDE);
        return page(here, HowSent.to(here.grantCase().origin()), FormErrors.none());
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response decide(
            @RestPath CaseNumber number, @RestPath int ordinal, @RestForm int seen, @BeanParam HowSent how) {
        var here = steps.held(number, ordinal);
        if (!here.hasJustTaken(DECIDE)) {
            here.open(DECIDE);
            here.demandRead(seen);
            var errors = how.check(FormErrors.none(), words);
            if (errors.any()) {
                return Responses.invalid(page(here, how, errors));
            }
            letters.decide(here.proposed(), how.way(), here.actor(), here.now());
            outbox.tell(here.grantCase(), NoticeKind.DECISION_READY);
        }
        return Responses.seeOther(here.address(), new Flash("stops", "flashStop"));
    }

    private TemplateInstance page(Seen<PaymentStop, StopAction> here, HowSent how, FormErrors errors) {
        var stop = here.proposed();
        var letter = letters.preview(
                stop, here.actor(), here.now(), language.locale().getLanguage());
        return new decideStop(stop, stop.events().size(), letter, how, errors);
    }
}
