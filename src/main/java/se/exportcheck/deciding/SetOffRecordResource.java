package se.exportcheck.deciding;

import static se.exportcheck.cases.setoffs.SetOffAction.RECORD_DECISION;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Path;
import se.exportcheck.cases.Resolution;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.setoffs.SetOffAction;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;

/** Records what the committee or its chair has decided to set off, which no delegate may decide. */
@Path("/cases/{number}/set-offs/{ordinal}/record-decision")
class SetOffRecordResource extends ProposedRecordResource<SetOff, SetOffAction> {

    @CheckedTemplate(basePath = "deciding")
    record recordSetOff(
            SetOff setOff, ResolutionForm form, HandlingForm handling, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Letters letters;

    SetOffRecordResource(SetOffSteps steps, DecidingForms forms, Letters letters) {
        super(RECORD_DECISION, steps, forms);
        this.letters = letters;
    }

    @Override
    TemplateInstance page(Seen<SetOff, SetOffAction> seen, Sheet sheet) {
        return new recordSetOff(seen.proposed(), sheet.form(), sheet.handling(), sheet.question(), sheet.errors());
    }

    @Override
    void record(Seen<SetOff, SetOffAction> seen, Resolution resolution, FinalHandling handling) {
        letters.record(seen.proposed(), resolution, handling, seen.actor(), seen.now());
    }
}
