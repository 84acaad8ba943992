package se.exportcheck.deciding;

import static se.exportcheck.cases.appeals.AppealAction.DISMISS;

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
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.deciding.Steps.Seen;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Language;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** Where a decision maker decides that an appeal came too late (avvisning, förvaltningslagen 45 §). */
@Path("/cases/{number}/appeals/{ordinal}/dismiss")
class AppealDismissResource {

    @CheckedTemplate(basePath = "deciding")
    record dismissAppeal(Appeal appeal, Letter letter, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Steps steps;
    private final Letters letters;
    private final Conflicts conflicts;
    private final Language language;

    AppealDismissResource(Steps steps, Letters letters, Conflicts conflicts, Language language) {
        this.steps = steps;
        this.letters = letters;
        this.conflicts = conflicts;
        this.language = language;
    }

    @GET
    public TemplateInstance read(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number);
        var appeal = appeal(seen, ordinal);
        appeal.demand(DISMISS, seen.actor(), seen.now());
        return page(seen, appeal, conflicts.ask(appeal.grantCase(), Part.DECISION_MAKER), FormErrors.none());
    }

    /** The version is that of the appeal as it was read: nothing is decided that was not seen. */
    @POST
    @FreshSignIn
    @Transactional
    public Response dismiss(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestForm long version,
            @BeanParam ConflictForm conflict) {
        var seen = steps.held(number);
        var appeal = appeal(seen, ordinal);
        if (appeal.hasJustTaken(DISMISS, seen.actor())) {
            return done(appeal);
        }
        appeal.demand(DISMISS, seen.actor(), seen.now());
        var question = conflicts.ask(appeal.grantCase(), Part.DECISION_MAKER, conflict);
        var errors = question.check(FormErrors.none());
        return errors.any()
                ? Responses.invalid(page(seen, appeal, question, errors))
                : question.answer().orElseGet(() -> dismiss(seen, appeal, version));
    }

    private Response dismiss(Seen seen, Appeal appeal, long version) {
        if (appeal.version() != version) {
            throw new ClientErrorException(Status.CONFLICT);
        }
        letters.dismiss(appeal, seen.actor(), seen.now());
        return done(appeal);
    }

    private TemplateInstance page(Seen seen, Appeal appeal, ConflictQuestion question, FormErrors errors) {
        var decision = appeal.grantCase().previewDecision(appeal, seen.actor(), seen.now());
        return new dismissAppeal(
                appeal, letters.preview(decision, language.locale().getLanguage()), question, errors);
    }

    private static Appeal appeal(Seen seen, int ordinal) {
        if (!seen.actor().readsAllCases()) {
            throw new NotFoundException();
        }
        return seen.grantCase().appeals().stream()
                .filter(each -> each.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Response done(Appeal appeal) {
        return Responses.seeOther(Links.appeal(appeal), new Flash("deciding", "flashDecided"));
    }
}
