package se.exportcheck.deciding;

import static se.exportcheck.cases.setoffs.SetOffAction.DECIDE;
import static se.exportcheck.cases.setoffs.SetOffAction.SEND_BACK;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.setoffs.SetOffStep;
import se.exportcheck.deciding.SetOffSteps.Seen;
import se.exportcheck.people.Mandates;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Language;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Where the decision maker reads what is proposed to be set off, and decides (beslut om avräkning; 2022:1468, 33 §). */
@Path("/cases/{number}/set-offs/{ordinal}/decide")
class SetOffDecideResource {

    @CheckedTemplate(basePath = "deciding")
    record decideSetOff(
            SetOff setOff,
            SetOffStep step,
            Powers powers,
            boolean maySendBack,
            Letter letter,
            HandlingForm handling,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final SetOffSteps steps;
    private final Letters letters;
    private final Mandates mandates;
    private final Conflicts conflicts;
    private final Language language;
    private final Validator validator;
    private final Words words;

    SetOffDecideResource(
            SetOffSteps steps,
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
        return page(seen, HandlingForm.BLANK, question(seen, ConflictForm.EMPTY), FormErrors.none());
    }

    /** The version is that of the set-off as it was read. */
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
        if (seen.hasJustTaken(DECIDE)) {
            return seen.done("flashDecided");
        }
        seen.open(DECIDE);
        var question = question(seen, conflict);
        var errors = question.check(
                handling.check(FormErrors.of(validator.validate(handling)), words.bundle(HandlingMessages.class)));
        if (errors.any()) {
            return Responses.invalid(page(seen, handling, question, errors));
        }
        seen.demandSeen(version);
        return question.answer().orElseGet(() -> {
            letters.decide(seen.setOff(), handling.handling(), seen.actor(), seen.now());
            return seen.done("flashDecided");
        });
    }

    private ConflictQuestion question(Seen seen, ConflictForm conflict) {
        return conflicts.ask(seen.setOff().grantCase(), Part.DECISION_MAKER, conflict);
    }

    private TemplateInstance page(Seen seen, HandlingForm handling, ConflictQuestion question, FormErrors errors) {
        var setOff = seen.setOff();
        var step = seen.step(DECIDE);
        var today = Stockholm.dateOf(seen.now());
        return new decideSetOff(
                setOff,
                step,
                Powers.of(setOff, seen.actor(), mandates.inForce(today), today),
                setOff.mayTake(SEND_BACK, seen.actor(), seen.now()),
                letters.preview(
                        setOff, seen.actor(), seen.now(), language.locale().getLanguage()),
                handling,
                question,
                errors);
    }
}
