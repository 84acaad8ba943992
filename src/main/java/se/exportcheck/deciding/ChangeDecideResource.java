package se.exportcheck.deciding;

import static se.exportcheck.cases.changes.ChangeAction.DECIDE;
import static se.exportcheck.cases.changes.ChangeAction.SEND_BACK;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.ChangeStep;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.people.Mandates;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Language;

/** Where the decision maker reads what is proposed about a change, and decides (ändringsbeslut, förlängning). */
@Path("/cases/{number}/changes/{ordinal}/decide")
class ChangeDecideResource extends ProposedDecideResource<ChangeRequest, ChangeAction> {

    @CheckedTemplate(basePath = "deciding")
    record decideChange(ChangeRequest change, ChangeStep step, Powers powers, boolean maySendBack, Letter letter)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "deciding")
    record confirmChange(ChangeRequest change, HandlingForm handling, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Letters letters;
    private final Mandates mandates;
    private final Language language;

    ChangeDecideResource(
            ChangeSteps steps, DecidingForms forms, Letters letters, Mandates mandates, Language language) {
        super(DECIDE, steps, forms);
        this.letters = letters;
        this.mandates = mandates;
        this.language = language;
    }

    @GET
    public TemplateInstance read(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = seen(number, ordinal);
        var change = seen.proposed();
        return new decideChange(
                change,
                change.step(DECIDE, seen.actor(), seen.now()),
                Powers.of(change, seen.actor(), mandates.inForce(seen.today()), seen.today()),
                change.mayTake(SEND_BACK, seen.actor(), seen.now()),
                letters.preview(
                        change, seen.actor(), seen.now(), language.locale().getLanguage()));
    }

    @GET
    @Path("/confirm")
    public TemplateInstance confirm(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = seen(number, ordinal);
        seen.open(DECIDE);
        return page(seen, blank(seen));
    }

    @Override
    TemplateInstance page(Seen<ChangeRequest, ChangeAction> seen, Sheet sheet) {
        return new confirmChange(seen.proposed(), sheet.handling(), sheet.question(), sheet.errors());
    }

    @Override
    void decide(Seen<ChangeRequest, ChangeAction> seen, FinalHandling handling) {
        letters.decide(seen.proposed(), handling, seen.actor(), seen.now());
    }
}
