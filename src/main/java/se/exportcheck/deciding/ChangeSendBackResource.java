package se.exportcheck.deciding;

import static se.exportcheck.cases.changes.ChangeAction.SEND_BACK;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Path;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;

/** Sends a proposal about a change back to the officer (återremiss), with the reason why. */
@Path("/cases/{number}/changes/{ordinal}/send-back")
class ChangeSendBackResource extends ProposedSendBackResource<ChangeRequest, ChangeAction> {

    @CheckedTemplate(basePath = "deciding")
    record sendBackChange(ChangeRequest change, SendBackForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    ChangeSendBackResource(ChangeSteps steps, DecidingForms forms) {
        super(SEND_BACK, steps, forms);
    }

    @Override
    TemplateInstance page(ChangeRequest change, Sheet sheet) {
        return new sendBackChange(change, sheet.form(), sheet.question(), sheet.errors());
    }

    @Override
    void sendBack(Seen<ChangeRequest, ChangeAction> seen, String why) {
        seen.proposed().sendBack(seen.actor(), seen.now(), why);
    }
}
