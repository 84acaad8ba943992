package se.exportcheck.deciding;

import static se.exportcheck.cases.recoveries.RecoveryAction.SEND_BACK;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Path;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;

/** Sends a proposal about a recovery back to the officer (återremiss), with the reason why. */
@Path("/cases/{number}/recoveries/{ordinal}/send-back")
class RecoverySendBackResource extends ProposedSendBackResource<Recovery, RecoveryAction> {

    @CheckedTemplate(basePath = "deciding")
    record sendBackRecovery(Recovery recovery, SendBackForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    RecoverySendBackResource(RecoverySteps steps, DecidingForms forms) {
        super(SEND_BACK, steps, forms);
    }

    @Override
    TemplateInstance page(Recovery recovery, Sheet sheet) {
        return new sendBackRecovery(recovery, sheet.form(), sheet.question(), sheet.errors());
    }

    @Override
    void sendBack(Seen<Recovery, RecoveryAction> seen, String why) {
        seen.proposed().sendBack(seen.actor(), seen.now(), why);
    }
}
