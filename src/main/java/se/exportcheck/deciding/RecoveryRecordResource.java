package se.exportcheck.deciding;

import static se.exportcheck.cases.recoveries.RecoveryAction.RECORD_DECISION;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Path;
import se.exportcheck.cases.Resolution;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryStep;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;

/** Records what the committee has decided about a recovery, or its chair in its place (kommunallagen 6 kap. 38 and 39 §§). */
@Path("/cases/{number}/recoveries/{ordinal}/record-decision")
class RecoveryRecordResource extends ProposedRecordResource<Recovery, RecoveryAction> {

    @CheckedTemplate(basePath = "deciding")
    record recordRecovery(
            Recovery recovery,
            RecoveryStep step,
            ResolutionForm form,
            HandlingForm handling,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Letters letters;

    RecoveryRecordResource(RecoverySteps steps, DecidingForms forms, Letters letters) {
        super(RECORD_DECISION, steps, forms);
        this.letters = letters;
    }

    @Override
    TemplateInstance page(Seen<Recovery, RecoveryAction> seen, Sheet sheet) {
        return new recordRecovery(
                seen.proposed(),
                seen.proposed().step(RECORD_DECISION, seen.actor(), seen.now()),
                sheet.form(),
                sheet.handling(),
                sheet.question(),
                sheet.errors());
    }

    @Override
    void record(Seen<Recovery, RecoveryAction> seen, Resolution resolution, FinalHandling handling) {
        letters.record(seen.proposed(), resolution, handling, seen.actor(), seen.now());
    }
}
