package se.exportcheck.deciding;

import static se.exportcheck.cases.recoveries.RecoveryAction.DECIDE;
import static se.exportcheck.cases.recoveries.RecoveryAction.SEND_BACK;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryStep;
import se.exportcheck.people.Mandates;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Language;

/** Where the decision maker reads what is proposed about a recovery, and decides (återkravsbeslut, beslut om hävning). */
@Path("/cases/{number}/recoveries/{ordinal}/decide")
class RecoveryDecideResource extends ProposedDecideResource<Recovery, RecoveryAction> {

    @CheckedTemplate(basePath = "deciding")
    record decideRecovery(Recovery recovery, RecoveryStep step, Powers powers, boolean maySendBack, Letter letter)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "deciding")
    record confirmRecovery(Recovery recovery, HandlingForm handling, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Letters letters;
    private final Mandates mandates;
    private final Language language;

    RecoveryDecideResource(
            RecoverySteps steps, DecidingForms forms, Letters letters, Mandates mandates, Language language) {
        super(DECIDE, steps, forms);
        this.letters = letters;
        this.mandates = mandates;
        this.language = language;
    }

    @GET
    public TemplateInstance read(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = seen(number, ordinal);
        var recovery = seen.proposed();
        return new decideRecovery(
                recovery,
                recovery.step(DECIDE, seen.actor(), seen.now()),
                Powers.of(recovery, seen.actor(), mandates.inForce(seen.today()), seen.today()),
                recovery.mayTake(SEND_BACK, seen.actor(), seen.now()),
                letters.preview(
                        recovery, seen.actor(), seen.now(), language.locale().getLanguage()));
    }

    @GET
    @Path("/confirm")
    public TemplateInstance confirm(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = seen(number, ordinal);
        seen.open(DECIDE);
        return page(seen, blank(seen));
    }

    @Override
    TemplateInstance page(Seen<Recovery, RecoveryAction> seen, Sheet sheet) {
        return new confirmRecovery(seen.proposed(), sheet.handling(), sheet.question(), sheet.errors());
    }

    @Override
    void decide(Seen<Recovery, RecoveryAction> seen, FinalHandling handling) {
        letters.decide(seen.proposed(), handling, seen.actor(), seen.now());
    }
}
