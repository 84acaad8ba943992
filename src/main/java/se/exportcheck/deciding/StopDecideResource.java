package se.exportcheck.deciding;

import static se.exportcheck.cases.stops.StopAction.DECIDE;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.deciding.Steps.Seen;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.HowSent;
import se.exportcheck.web.Language;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Where the decision maker reads the proposal to stop payments, and decides; the decision goes out at once (28 §). */
@Path("/cases/{number}/stops/{ordinal:[0-9]+}/decide")
class StopDecideResource {

    /** @param seen which proposal was read: nothing is decided that was not seen */
    @CheckedTemplate(basePath = "deciding")
    record decideStop(PaymentStop one, int seen, Letter letter, HowSent how, FormErrors errors)
            implements TemplateInstance {}

    private final Steps steps;
    private final Letters letters;
    private final Outbox outbox;
    private final Language language;
    private final Words words;

    StopDecideResource(Steps steps, Letters letters, Outbox outbox, Language language, Words words) {
        this.steps = steps;
        this.letters = letters;
        this.outbox = outbox;
        this.language = language;
        this.words = words;
    }

    @GET
    public TemplateInstance read(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number);
        var stop = stop(seen, ordinal);
        stop.demand(DECIDE, seen.actor(), seen.now());
        return page(seen, stop, HowSent.to(seen.grantCase().origin()), FormErrors.none());
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response decide(
            @RestPath CaseNumber number, @RestPath int ordinal, @RestForm int seen, @BeanParam HowSent how) {
        var here = steps.held(number);
        var stop = stop(here, ordinal);
        if (!stop.hasJustTaken(DECIDE, here.actor())) {
            stop.demand(DECIDE, here.actor(), here.now());
            if (stop.events().size() != seen) {
                throw new ClientErrorException(Response.Status.CONFLICT);
            }
            var errors = how.check(FormErrors.none(), words);
            if (errors.any()) {
                return Responses.invalid(page(here, stop, how, errors));
            }
            letters.decide(stop, how.way(), here.actor(), here.now());
            outbox.tell(here.grantCase(), NoticeKind.DECISION_READY);
        }
        return Responses.seeOther(Links.paymentStop(stop), new Flash("stops", "flashStop"));
    }

    private TemplateInstance page(Seen seen, PaymentStop stop, HowSent how, FormErrors errors) {
        var letter = letters.preview(
                stop, seen.actor(), seen.now(), language.locale().getLanguage());
        return new decideStop(stop, stop.events().size(), letter, how, errors);
    }

    private static PaymentStop stop(Seen seen, int ordinal) {
        return seen.grantCase().paymentStops().stream()
                .filter(each -> each.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
