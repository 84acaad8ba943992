package se.exportcheck.introducing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.introductions.Introduction;
import se.exportcheck.cases.introductions.IntroductionAction;
import se.exportcheck.people.Regions;
import se.exportcheck.people.Role;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.IntroductionMessages;
import se.exportcheck.web.Links;
import se.exportcheck.web.Names;
import se.exportcheck.web.Responses;
import se.exportcheck.web.TimelineItem;
import se.exportcheck.web.Words;

/** One introduction: what the partner sees, what has come of it, and the company's yes, no or no longer. */
@Path("/cases/{number}/introductions/{ordinal}")
class IntroductionResource {

    /** @param steps what this person can do with it now */
    @CheckedTemplate(basePath = "introducing")
    record introduction(
            Introduction one,
            boolean forCompany,
            String consent,
            List<IntroductionAction> steps,
            List<TimelineItem> timeline,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Regions regions;
    private final Tidings tidings;
    private final Names names;
    private final Words words;

    IntroductionResource(Desk desk, Regions regions, Tidings tidings, Names names, Words words) {
        this.desk = desk;
        this.regions = regions;
        this.tidings = tidings;
        this.names = names;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        return page(desk.introduction(desk.grantCase(number), ordinal), FormErrors.none());
    }

    @POST
    @Path("{step:consent|turn-down|take-contact|withdraw|retract}")
    @Transactional
    public Response take(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestPath String step,
            @RestForm @Nullable String consent) {
        var introduction = desk.introduction(desk.held(number), ordinal);
        var action = IntroductionAction.ofPath(step).orElseThrow();
        if (introduction.hasJustTaken(action, desk.actor())) {
            return done(introduction, action);
        }
        introduction.demand(action, desk.actor());
        if (action != IntroductionAction.CONSENT) {
            introduction.settle(action, desk.actor(), desk.now());
            return done(introduction, action);
        }
        if (!"true".equals(consent)) {
            return Responses.invalid(page(
                    introduction, FormErrors.none().with("consent", messages().consentMissing())));
        }
        introduction.consent(words(introduction), desk.actor(), desk.now());
        tidings.shared(introduction);
        return done(introduction, action);
    }

    private TemplateInstance page(Introduction one, FormErrors errors) {
        var company = desk.isOfCompany(one.grantCase());
        var told = names.told(one.grantCase(), company);
        var timeline = one.events().reversed().stream()
                .map(event -> new TimelineItem(
                        messages().event(event.action()),
                        event.action().by() == Role.CASE_OFFICER
                                ? told.of(
                                        Set.of(Role.CASE_OFFICER),
                                        event.entered().enteredByName())
                                : event.entered().enteredByName(),
                        event.entered().enteredAt(),
                        event.note()))
                .toList();
        return new introduction(one, company, words(one), one.stepsFor(desk.actor()), timeline, errors);
    }

    private String words(Introduction introduction) {
        return messages()
                .consent(regions.current().name(), introduction.partner().name());
    }

    private IntroductionMessages messages() {
        return words.bundle(IntroductionMessages.class);
    }

    private static Response done(Introduction introduction, IntroductionAction action) {
        var flash = switch (action) {
            case CONSENT -> "flashAsked";
            case TURN_DOWN -> "flashTurnedDown";
            case TAKE_CONTACT -> "flashOwnContact";
            case RETRACT -> "flashRetracted";
            default -> "flashWithdrawn";
        };
        return Responses.seeOther(Links.introduction(introduction), new Flash("introductions", flash));
    }
}
