package se.exportcheck.deciding;

import static se.exportcheck.cases.CaseAction.DECIDE;
import static se.exportcheck.cases.CaseAction.SEND_BACK;

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
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.Proposal;
import se.exportcheck.cases.Step;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.deciding.Steps.Seen;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.people.Mandates;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Language;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Where the decision maker reads what is proposed, and decides (beslut). */
@Path("/cases/{number}/decide")
class DecideResource {

    @CheckedTemplate(basePath = "deciding")
    record decide(
            GrantCase grantCase,
            Proposal proposal,
            Step step,
            Powers powers,
            boolean maySendBack,
            AidStanding standing,
            Letter letter)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "deciding")
    record confirm(
            GrantCase grantCase,
            Proposal proposal,
            long version,
            HandlingForm handling,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Steps steps;
    private final Letters letters;
    private final Mandates mandates;
    private final Conflicts conflicts;
    private final CaseAid aid;
    private final Language language;
    private final Validator validator;
    private final Words words;

    DecideResource(
            Steps steps,
            Letters letters,
            Mandates mandates,
            Conflicts conflicts,
            CaseAid aid,
            Language language,
            Validator validator,
            Words words) {
        this.steps = steps;
        this.letters = letters;
        this.mandates = mandates;
        this.conflicts = conflicts;
        this.aid = aid;
        this.language = language;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance read(@RestPath CaseNumber number) {
        return proposal(steps.seen(number));
    }

    private TemplateInstance proposal(Seen seen) {
        var grantCase = seen.grantCase();
        var today = Stockholm.dateOf(seen.now());
        var standing = aid.standing(grantCase, today);
        var step = seen.step(DECIDE, standing); // refused where nothing is proposed, before it is previewed
        var decision = grantCase.previewDecision(seen.actor(), seen.now(), standing);
        return new decide(
                grantCase,
                proposal(grantCase),
                step,
                Powers.of(grantCase, seen.actor(), mandates.inForce(today), today),
                grantCase.mayTake(SEND_BACK, seen.actor(), seen.now()),
                standing,
                letters.preview(decision, language.locale().getLanguage()));
    }

    @GET
    @Path("/confirm")
    public Response confirm(@RestPath CaseNumber number, @RestQuery Optional<Long> version) {
        var seen = steps.seen(number);
        if (!isOpen(seen)) {
            return Responses.refused(proposal(seen));
        }
        var read = version.orElse(seen.grantCase().version());
        demandSeen(seen.grantCase(), read);
        var question = conflicts.ask(seen.grantCase(), Part.DECISION_MAKER);
        return Responses.page(page(seen, read, HandlingForm.BLANK, question, FormErrors.none()));
    }

    /** The version is that of the case as it was read: nothing is decided that was not seen. */
    @POST
    @FreshSignIn
    @Transactional
    public Response decide(
            @RestPath CaseNumber number,
            @RestForm long version,
            @BeanParam HandlingForm handling,
            @BeanParam ConflictForm conflict) {
        var seen = steps.held(number);
        if (seen.grantCase().hasJustTaken(DECIDE, seen.actor())) {
            return Responses.seeOther(DecisionResource.address(seen.grantCase()));
        }
        if (!isOpen(seen)) {
            return Responses.refused(proposal(seen));
        }
        var question = conflicts.ask(seen.grantCase(), Part.DECISION_MAKER, conflict);
        var errors = question.check(
                handling.check(FormErrors.of(validator.validate(handling)), words.bundle(HandlingMessages.class)));
        return errors.any()
                ? Responses.invalid(page(seen, version, handling, question, errors))
                : question.answer().orElseGet(() -> decide(number, version, handling.handling()));
    }

    private Response decide(CaseNumber number, long version, FinalHandling handling) {
        return steps.once(
                number,
                DECIDE,
                (grantCase, actor, now) -> {
                    demandSeen(grantCase, version);
                    letters.decide(grantCase, handling, actor, now);
                },
                DecisionResource::address);
    }

    private boolean isOpen(Seen seen) {
        return seen.step(DECIDE, aid.standing(seen.grantCase(), Stockholm.dateOf(seen.now())))
                .isOpen();
    }

    private static TemplateInstance page(
            Seen seen, long version, HandlingForm handling, ConflictQuestion question, FormErrors errors) {
        return new confirm(seen.grantCase(), proposal(seen.grantCase()), version, handling, question, errors);
    }

    private static void demandSeen(GrantCase grantCase, long version) {
        if (grantCase.version() != version) {
            throw new ClientErrorException(Status.CONFLICT);
        }
    }

    private static Proposal proposal(GrantCase grantCase) {
        return Objects.requireNonNull(grantCase.proposal());
    }
}
