package se.exportcheck.deciding;

import static se.exportcheck.cases.recoveries.RecoveryAction.DECIDE;
import static se.exportcheck.cases.recoveries.RecoveryAction.SEND_BACK;

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
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryStep;
import se.exportcheck.deciding.RecoverySteps.Seen;
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

/** Where the decision maker reads what is proposed about a recovery, and decides (återkravsbeslut, beslut om hävning). */
@Path("/cases/{number}/recoveries/{ordinal}/decide")
class RecoveryDecideResource {

    @CheckedTemplate(basePath = "deciding")
    record decideRecovery(Recovery recovery, RecoveryStep step, Powers powers, boolean maySendBack, Letter letter)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "deciding")
    record confirmRecovery(Recovery recovery, HandlingForm handling, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final RecoverySteps steps;
    private final Letters letters;
    private final Mandates mandates;
    private final Conflicts conflicts;
    private final Language language;
    private final Validator validator;
    private final Words words;

    RecoveryDecideResource(
            RecoverySteps steps,
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
                seen.recovery(), seen.actor(), seen.now(), language.locale().getLanguage());
        var today = Stockholm.dateOf(seen.now());
        var powers = Powers.of(seen.recovery(), seen.actor(), mandates.inForce(today), today);
        var maySendBack = seen.recovery().mayTake(SEND_BACK, seen.actor(), seen.now());
        return new decideRecovery(seen.recovery(), step, powers, maySendBack, letter);
    }

    @GET
    @Path("/confirm")
    public TemplateInstance confirm(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number, ordinal);
        return page(
                seen,
                HandlingForm.BLANK,
                conflicts.ask(seen.recovery().grantCase(), Part.DECISION_MAKER),
                FormErrors.none());
    }

    /** The version is that of the recovery as it was read: nothing is decided that was not seen. */
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
        var question = conflicts.ask(seen.recovery().grantCase(), Part.DECISION_MAKER, conflict);
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
                (recovery, actor, now) -> {
                    demandSeen(recovery, version);
                    letters.decide(recovery, handling, actor, now);
                },
                Links::recovery);
    }

    private static TemplateInstance page(
            Seen seen, HandlingForm handling, ConflictQuestion question, FormErrors errors) {
        seen.open(DECIDE);
        return new confirmRecovery(seen.recovery(), handling, question, errors);
    }

    private static void demandSeen(Recovery recovery, long version) {
        if (recovery.version() != version) {
            throw new ClientErrorException(Status.CONFLICT);
        }
    }
}
