package se.exportcheck.changing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
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

/** The officer of the case proposes what to decide about a change (föredragning). */
@Path("/cases/{number}/changes/{ordinal}/propose")
class ProposalResource {

    @CheckedTemplate(basePath = "changing")
    record propose(
            ChangePage page,
            ProposalForm form,
            List<ProposalForm.Verdict> verdicts,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final ChangePages pages;
    private final ProposalErrors proposalErrors;
    private final Conflicts conflicts;

    ProposalResource(Desk desk, ChangePages pages, ProposalErrors proposalErrors, Conflicts conflicts) {
        this.desk = desk;
        this.pages = pages;
        this.proposalErrors = proposalErrors;
        this.conflicts = conflicts;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var change = desk.changeFor(ChangeAction.PROPOSE, number, ordinal);
        var question = conflicts.ask(change.grantCase(), Part.PRESENTER);
        return page(change, ProposalForm.of(change), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response propose(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam ProposalForm form,
            @BeanParam ConflictForm conflict) {
        var change = desk.changeToTake(number, ordinal);
        if (change.hasJustTaken(ChangeAction.PROPOSE, desk.actor())) {
            return done(change);
        }
        change.demand(ChangeAction.PROPOSE, desk.actor(), desk.now());
        var question = conflicts.ask(change.grantCase(), Part.PRESENTER, conflict);
        var errors = question.check(proposalErrors.of(change, form));
        return errors.any()
                ? Responses.invalid(page(change, form, question, errors))
                : question.answer().orElseGet(() -> propose(change, form));
    }

    private Response propose(ChangeRequest change, ProposalForm form) {
        change.propose(form.toProposal(change), desk.actor(), desk.now());
        return done(change);
    }

    private static Response done(ChangeRequest change) {
        return Responses.seeOther(Links.change(change), new Flash("changing", "flashProposed"));
    }

    private TemplateInstance page(
            ChangeRequest change, ProposalForm form, ConflictQuestion question, FormErrors errors) {
        return new propose(pages.of(change), form, List.of(ProposalForm.Verdict.values()), question, errors);
    }
}
