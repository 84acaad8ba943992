package se.exportcheck.deciding;

import static se.exportcheck.cases.appeals.AppealAction.RECORD_DISMISSAL;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Path;
import se.exportcheck.cases.Resolution;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;

/** Records that the committee or its chair has decided that an appeal came too late (förvaltningslagen 45 §). */
@Path("/cases/{number}/appeals/{ordinal}/record-dismissal")
class AppealRecordResource extends ProposedRecordResource<Appeal, AppealAction> {

    @CheckedTemplate(basePath = "deciding")
    record recordDismissal(
            Appeal appeal, ResolutionForm form, HandlingForm handling, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Letters letters;

    AppealRecordResource(AppealSteps steps, DecidingForms forms, Letters letters) {
        super(RECORD_DISMISSAL, steps, forms);
        this.letters = letters;
    }

    @Override
    TemplateInstance page(Seen<Appeal, AppealAction> seen, Sheet sheet) {
        return new recordDismissal(seen.proposed(), sheet.form(), sheet.handling(), sheet.question(), sheet.errors());
    }

    @Override
    void record(Seen<Appeal, AppealAction> seen, Resolution resolution, FinalHandling handling) {
        letters.record(seen.proposed(), resolution, handling, seen.actor(), seen.now());
    }
}
