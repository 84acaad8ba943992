package se.exportcheck.deciding;

import static se.exportcheck.cases.changes.ChangeAction.RECORD_DECISION;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Path;
import se.exportcheck.cases.Resolution;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.ChangeStep;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;

/** Records what the committee has decided about a change, or its chair in its place (kommunallagen 6 kap. 38 and 39 §§). */
@Path("/cases/{number}/changes/{ordinal}/record-decision")
class ChangeRecordResource extends ProposedRecordResource<ChangeRequest, ChangeAction> {

    @CheckedTemplate(basePath = "deciding")
    record recordChange(
            ChangeRequest change,
            ChangeStep step,
            ResolutionForm form,
            HandlingForm handling,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Letters letters;

    ChangeRecordResource(ChangeSteps steps, DecidingForms forms, Letters letters) {
        super(RECORD_DECISION, steps, forms);
        this.letters = letters;
    }

    @Override
    TemplateInstance page(Seen<ChangeRequest, ChangeAction> seen, Sheet sheet) {
        return new recordChange(
                seen.proposed(),
                seen.proposed().step(RECORD_DECISION, seen.actor(), seen.now()),
                sheet.form(),
                sheet.handling(),
                sheet.question(),
                sheet.errors());
    }

    @Override
    void record(Seen<ChangeRequest, ChangeAction> seen, Resolution resolution, FinalHandling handling) {
        letters.record(seen.proposed(), resolution, handling, seen.actor(), seen.now());
    }
}
