package se.exportcheck.changing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** The steps of a change that ask for nothing but a yes: the officer takes it up, or up again; the company takes it back. */
@Path("/cases/{number}/changes/{ordinal}")
class ChangeStepResource {

    @CheckedTemplate(basePath = "changing")
    record step(
            ChangePage page, ChangeAction action, @Nullable ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final ChangePages pages;
    private final Conflicts conflicts;

    ChangeStepResource(Desk desk, ChangePages pages, Conflicts conflicts) {
        this.desk = desk;
        this.pages = pages;
        this.conflicts = conflicts;
    }

    @GET
    @Path("{step:review|resume}")
    public TemplateInstance showReview(@RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step) {
        var action = action(step);
        var change = desk.changeFor(action, number, ordinal);
        var question = conflicts.ask(change.grantCase(), Part.OFFICER);
        return new step(pages.of(change), action, question, FormErrors.none());
    }

    @POST
    @Path("{step:review|resume}")
    @Transactional
    public Response review(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestPath String step,
            @BeanParam ConflictForm conflict) {
        var action = action(step);
        var change = desk.changeToTake(number, ordinal);
        if (change.hasJustTaken(action, desk.actor())) {
            return done(change, "flashReviewed");
        }
        change.demand(action, desk.actor(), desk.now());
        var question = conflicts.ask(change.grantCase(), Part.OFFICER, conflict);
        var errors = question.check(FormErrors.none());
        return errors.any()
                ? Responses.invalid(new step(pages.of(change), action, question, errors))
                : question.answer().orElseGet(() -> review(change, action));
    }

    private Response review(ChangeRequest change, ChangeAction action) {
        if (action == ChangeAction.RESUME) {
            change.resume(desk.actor(), desk.now());
        } else {
            change.review(desk.actor(), desk.now());
        }
        return done(change, "flashReviewed");
    }

    private static ChangeAction action(String step) {
        return step.equals(ChangeAction.RESUME.path()) ? ChangeAction.RESUME : ChangeAction.REVIEW;
    }

    @GET
    @Path("withdraw")
    public TemplateInstance showWithdrawal(@RestPath CaseNumber number, @RestPath int ordinal) {
        var change = desk.changeFor(ChangeAction.WITHDRAW, number, ordinal);
        return new step(pages.of(change), ChangeAction.WITHDRAW, null, FormErrors.none());
    }

    @POST
    @Path("withdraw")
    @Transactional
    public Response withdraw(@RestPath CaseNumber number, @RestPath int ordinal) {
        var change = desk.changeToTake(number, ordinal);
        if (!change.hasJustTaken(ChangeAction.WITHDRAW, desk.actor())) {
            change.withdraw(desk.actor(), desk.now());
        }
        return done(change, "flashWithdrawn");
    }

    private static Response done(ChangeRequest change, String message) {
        return Responses.seeOther(Links.change(change), new Flash("changing", message));
    }
}
