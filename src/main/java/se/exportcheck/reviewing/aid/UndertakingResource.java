package se.exportcheck.reviewing.aid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.companies.ownership.SingleUndertaking;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The officer confirms who the single undertaking is, and decides what a natural person's holdings mean for that. */
@Path("/cases/{number}/aid/undertaking")
class UndertakingResource {

    @CheckedTemplate(basePath = "reviewing/aid")
    record undertaking(GrantCase grantCase, SingleUndertaking undertaking, UndertakingForm form, FormErrors errors)
            implements TemplateInstance {}

    private final AidDesk aidDesk;
    private final Desk desk;
    private final CaseAid aid;
    private final Words words;

    UndertakingResource(AidDesk aidDesk, Desk desk, CaseAid aid, Words words) {
        this.aidDesk = aidDesk;
        this.desk = desk;
        this.aid = aid;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = aidDesk.review(number);
        var file = aid.undertaking(grantCase);
        return new undertaking(grantCase, file.undertaking(), UndertakingForm.of(file), FormErrors.none());
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@RestPath CaseNumber number, MultivaluedMap<String, String> fields) {
        var grantCase = aidDesk.review(number);
        var file = aid.undertaking(grantCase);
        var form = UndertakingForm.sent(file, fields);
        var errors = form.errors(words.bundle(AidPageMessages.class));
        if (errors.any()) {
            return Responses.invalid(new undertaking(grantCase, file.undertaking(), form.seenNow(), errors));
        }
        aid.confirm(grantCase, form.decisions(), desk.actor(), desk.now());
        return Responses.seeOther(Links.aid(grantCase), new Flash("deminimis", "flashConfirmed"));
    }
}
