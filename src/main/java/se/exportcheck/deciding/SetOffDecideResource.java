package se.exportcheck.deciding;

import static se.exportcheck.cases.setoffs.SetOffAction.DECIDE;
import static se.exportcheck.cases.setoffs.SetOffAction.SEND_BACK;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.setoffs.SetOffAction;
import se.exportcheck.cases.setoffs.SetOffStep;
import se.exportcheck.people.Mandates;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Language;

/** Where the decision maker reads what is proposed to be set off, and decides (beslut om avräkning; 2022:1468, 33 §). */
@Path("/cases/{number}/set-offs/{ordinal}/decide")
class SetOffDecideResource extends ProposedDecideResource<SetOff, SetOffAction> {

    @CheckedTemplate(basePath = "deciding")
    record decideSetOff(
            SetOff setOff,
            SetOffStep step,
            Powers powers,
            boolean maySendBack,
            Letter letter,
            HandlingForm handling,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Letters letters;
    private final Mandates mandates;
    private final Language language;

    SetOffDecideResource(
            SetOffSteps steps, DecidingForms forms, Letters letters, Mandates mandates, Language language) {
        super(DECIDE, steps, forms);
        this.letters = letters;
        this.mandates = mandates;
        this.language = language;
    }

    @GET
    public TemplateInstance read(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = seen(number, ordinal);
        return page(seen, blank(seen));
    }

    @Override
    TemplateInstance page(Seen<SetOff, SetOffAction> seen, Sheet sheet) {
        var setOff = seen.proposed();
        return new decideSetOff(
                setOff,
                setOff.step(DECIDE, seen.actor(), seen.now()),
                Powers.of(setOff, seen.actor(), mandates.inForce(seen.today()), seen.today()),
                setOff.mayTake(SEND_BACK, seen.actor(), seen.now()),
                letters.preview(
                        setOff, seen.actor(), seen.now(), language.locale().getLanguage()),
                sheet.handling(),
                sheet.question(),
                sheet.errors());
    }

    @Override
    void decide(Seen<SetOff, SetOffAction> seen, FinalHandling handling) {
        letters.decide(seen.proposed(), handling, seen.actor(), seen.now());
    }
}
