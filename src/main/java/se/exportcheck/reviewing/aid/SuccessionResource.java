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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Aid follows what it was for to another enterprise: by a merger to one, by a split to several (domain brief DM-R12). */
@Path("/cases/{number}/aid/entries/{entry}/succession")
class SuccessionResource {

    @CheckedTemplate(basePath = "reviewing/aid")
    record succession(GrantCase grantCase, AidEntry entry, Fields form, List<String> rows, FormErrors errors)
            implements TemplateInstance {}

    private final AidDesk aidDesk;
    private final Desk desk;
    private final AidLedger ledger;
    private final Words words;

    SuccessionResource(AidDesk aidDesk, Desk desk, AidLedger ledger, Words words) {
        this.aidDesk = aidDesk;
        this.desk = desk;
        this.ledger = ledger;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath Long entry) {
        var grantCase = aidDesk.register(number);
        return page(grantCase, aidDesk.entry(grantCase, entry), Fields.blank(Map.of()), FormErrors.none());
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pass(@RestPath CaseNumber number, @RestPath Long entry, MultivaluedMap<String, String> fields) {
        var grantCase = aidDesk.register(number);
        var passed = aidDesk.entry(grantCase, entry);
        var form = Fields.sent(fields, "");
        var successors = new Successors(form, desk.today());
        var errors = successors.errors(words.bundle(AidPageMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, passed, form, errors));
        }
        var held = ledger.held(entry).orElseThrow(NotFoundException::new);
        ledger.pass(held, successors.parts(held.amount()), form.value("reason"), aidDesk.entered());
        return Responses.seeOther(Links.aid(grantCase), new Flash("deminimis", "flashPassed"));
    }

    private static TemplateInstance page(GrantCase grantCase, AidEntry entry, Fields form, FormErrors errors) {
        return new succession(grantCase, entry, form, Successors.ROWS, errors);
    }
}
