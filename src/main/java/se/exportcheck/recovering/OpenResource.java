package se.exportcheck.recovering;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryGround;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** An officer opens a recovery: on which grounds, and what has happened. */
@Path("/cases/{number}/open-recovery")
class OpenResource {

    @CheckedTemplate(basePath = "recovering")
    record open(
            GrantCase grantCase,
            OpenForm form,
            List<RecoveryGround> grounds,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;

    OpenResource(Desk desk, Conflicts conflicts, Validator validator, Words words) {
        this.desk = desk;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var grantCase = desk.grantCase(number);
        grantCase.demandRecovery(desk.actor(), desk.now());
        return page(grantCase, OpenForm.BLANK, conflicts.ask(grantCase, Part.OFFICER), FormErrors.none());
    }

    @POST
    @Transactional
    public Response open(@RestPath CaseNumber number, @BeanParam OpenForm form, @BeanParam ConflictForm conflict) {
        var grantCase = desk.held(number);
        var justOpened = justOpened(grantCase);
        if (justOpened.isPresent()) {
            return done(justOpened.get());
        }
        grantCase.demandRecovery(desk.actor(), desk.now());
        var question = conflicts.ask(grantCase, Part.OFFICER, conflict);
        var errors = question.check(errors(grantCase, form));
        return errors.any()
                ? Responses.invalid(page(grantCase, form, question, errors))
                : question.answer()
                        .orElseGet(() ->
                                done(grantCase.openRecovery(form.grounds(), form.text(), desk.actor(), desk.now())));
    }

    private FormErrors errors(GrantCase grantCase, OpenForm form) {
        var errors = FormErrors.of(validator.validate(form));
        var chosen = form.grounds();
        return chosen.isEmpty()
                        || form.isOfUnknownGround()
                        || !possible(grantCase).containsAll(chosen)
                ? errors.with("ground", words.bundle(RecoveringMessages.class).groundMissing())
                : errors;
    }

    private Optional<Recovery> justOpened(GrantCase grantCase) {
        return grantCase.recoveries().reversed().stream()
                .findFirst()
                .filter(recovery -> recovery.hasJustTaken(RecoveryAction.OPEN, desk.actor()));
    }

    private static Response done(Recovery recovery) {
        return Responses.seeOther(Links.recovery(recovery), new Flash("recovering", "flashOpened"));
    }

    /** That less is granted than was paid is a ground only where it is so. */
    private static List<RecoveryGround> possible(GrantCase grantCase) {
        return Stream.of(RecoveryGround.values())
                .filter(ground -> ground != RecoveryGround.NOT_GRANTED
                        || grantCase.toRecover().isPositive())
                .toList();
    }

    private static TemplateInstance page(
            GrantCase grantCase, OpenForm form, ConflictQuestion question, FormErrors errors) {
        return new open(grantCase, form, possible(grantCase), question, errors);
    }
}
