package se.exportcheck.deciding;

import static se.exportcheck.cases.changes.ChangeAction.DECIDE;
import static se.exportcheck.cases.changes.ChangeAction.SEND_BACK;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.ChangeStep;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.deciding.ChangeSteps.Seen;
import se.exportcheck.people.Mandates;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Language;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Where the decision maker reads what is proposed about a change, and decides (ändringsbeslut, förlängning). */
@Path("/cases/{number}/changes/{ordinal}/decide")
class ChangeDecideResource {

    @CheckedTemplate(basePath = "deciding")
    record decideChange(ChangeRequest change, ChangeStep step, Powers powers, boolean maySendBack, Letter letter)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "deciding")
    record confirmChange(ChangeRequest change, HandlingForm handling, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final ChangeSteps steps;
    private final Letters letters;
    private final Mandates mandates;
    private final Conflicts conflicts;
    private final Language language;
    private final Validator validator;
    private final Words words;

    ChangeDecideResource(
            ChangeSteps steps,
            Letters letters,
            Mandates mandates,
            Conflicts conflicts,
            Language language,
            Validator validator,
            Words words) {
        this.steps = steps;
        this.letters = letters;
        this.mandates = mandates;
        this.conflicts = conflicts;
        this.language = language;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance read(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number, ordinal);
        var step = seen.step(DECIDE);
        var letter = letters.preview(
                seen.change(), seen.actor(), seen.now(), language.locale().getLanguage());
        var today = Stockholm.dateOf(seen.now());
        var powers = Powers.of(seen.change(), seen.actor(), mandates.inForce(today), today);
        var maySendBack = seen.change().mayTake(SEND_BACK, seen.actor(), seen.now());
        return new decideChange(seen.change(), step, powers, maySendBack, letter);
    }

    @GET
    @Path("/confirm")
    public TemplateInstance confirm(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number, ordinal);
        return page(
                seen,
                HandlingForm.BLANK,
                conflicts.ask(seen.change().grantCase(), Part.DECISION_MAKER),
                FormErrors.none());
    }

    /** The version is that of the request as it was read: nothing is decided that was not seen. */
    @POST
    @FreshSignIn
    @Transactional
    public Response decide(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestForm long version,
            @BeanParam HandlingForm handling,
            @BeanParam ConflictForm conflict) {
        var seen = steps.held(number, ordinal);
        var question = conflicts.ask(seen.change().grantCase(), Part.DECISION_MAKER, conflict);
        var errors = question.check(
                handling.check(FormErrors.of(validator.validate(handling)), words.bundle(HandlingMessages.class)));
        return errors.any()
                ? Responses.invalid(page(seen, handling, question, errors))
                : question.answer().orElseGet(() -> decide(number, ordinal, version, handling.handling()));
    }

    private Response decide(CaseNumber number, int ordinal, long version, FinalHandling handling) {
        return steps.once(
                number,
                ordinal,
                DECIDE,
                (change, actor, now) -> {
                    demandSeen(change, version);
                    letters.decide(change, handling, actor, now);
                },
                Links::change);
    }

    private static TemplateInstance page(
            Seen seen, HandlingForm handling, ConflictQuestion question, FormErrors errors) {
        seen.open(DECIDE);
        return new confirmChange(seen.change(), handling, question, errors);
    }

    private static void demandSeen(ChangeRequest change, long version) {
        if (change.version() != version) {
            throw new ClientErrorException(Status.CONFLICT);
        }
    }
}
