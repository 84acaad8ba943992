package se.exportcheck.reviewing.aid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.dossier.NewMaterial;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/**
 * An officer corrects what an entry counts as: lowered by another giver, annulled by a court, entered twice. What the
 * region has granted itself follows its own decisions, and is only corrected here when a court has changed one.
 */
@Path("/cases/{number}/aid/entries/{entry}/correction")
class CorrectionResource {

    @CheckedTemplate(basePath = "reviewing/aid")
    record correction(GrantCase grantCase, AidEntry entry, Fields form, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "reviewing/aid")
    record decided(GrantCase grantCase, AidEntry entry) implements TemplateInstance {}

    private final AidDesk aidDesk;
    private final AidLedger ledger;
    private final Words words;

    CorrectionResource(AidDesk aidDesk, AidLedger ledger, Words words) {
        this.aidDesk = aidDesk;
        this.ledger = ledger;
        this.words = words;
    }

    @GET
    public Response show(@RestPath CaseNumber number, @RestPath Long entry) {
        var grantCase = aidDesk.register(number);
        var corrected = aidDesk.entry(grantCase, entry);
        return grantCase.mayCorrect(corrected)
                ? Responses.page(new correction(grantCase, corrected, Fields.blank(Map.of()), FormErrors.none()))
                : Responses.refused(new decided(grantCase, corrected));
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@RestPath CaseNumber number, @RestPath Long entry, MultivaluedMap<String, String> fields) {
        var grantCase = aidDesk.register(number);
        var corrected = aidDesk.entry(grantCase, entry);
        if (!grantCase.mayCorrect(corrected)) {
            return Responses.refused(new decided(grantCase, corrected));
        }
        var form = Fields.sent(fields, "");
        var errors = errors(form);
        if (errors.any()) {
            return Responses.invalid(new correction(grantCase, corrected, form, errors));
        }
        var amount = Numbers.decimal(form.value("amount")).orElseThrow();
        if (amount.compareTo(corrected.amount()) > 0) {
            aidDesk.hold(grantCase);
            aidDesk.found(grantCase, NewMaterial.Kind.AID);
        }
        var held = ledger.held(entry).orElseThrow(NotFoundException::new);
        ledger.correct(held, amount, form.value("reason"), aidDesk.entered());
        return Responses.seeOther(Links.aid(grantCase), new Flash("deminimis", "flashCorrected"));
    }

    private FormErrors errors(Fields form) {
        var messages = words.bundle(AidPageMessages.class);
        var checks = new Checks(form, messages);
        var amount = Numbers.decimal(form.value("amount"));
        checks.add(
                amount.filter(typed -> typed.precision() - typed.scale() <= 10).isEmpty(),
                "amount",
                messages.amountWrong());
        checks.prose("reason", messages.reasonMissing());
        return checks.all();
    }
}
