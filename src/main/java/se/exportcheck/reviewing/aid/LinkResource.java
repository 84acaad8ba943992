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
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.dossier.NewMaterial;
import se.exportcheck.companies.ownership.Control;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.companies.ownership.UndertakingFile;
import se.exportcheck.companies.ownership.Undertakings;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Words;

/** The officer enters who holds what in whom, and ends what is no more. */
@Path("/cases/{number}/aid/links")
class LinkResource {

    @CheckedTemplate(basePath = "reviewing/aid")
    record link(
            GrantCase grantCase,
            Set<Party> known,
            List<Party.Kind> kinds,
            List<Control> criteria,
            Fields form,
            FormErrors errors)
            implements TemplateInstance {}

    private final AidDesk aidDesk;
    private final Desk desk;
    private final CaseAid aid;
    private final Undertakings undertakings;
    private final SubmissionKeys keys;
    private final Words words;

    LinkResource(AidDesk aidDesk, Desk desk, CaseAid aid, Undertakings undertakings, SubmissionKeys keys, Words words) {
        this.aidDesk = aidDesk;
        this.desk = desk;
        this.aid = aid;
        this.undertakings = undertakings;
        this.keys = keys;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = aidDesk.review(number);
        var file = aid.undertaking(grantCase);
        var begun = Map.of("owned", LinkForm.key(file.undertaking().company()));
        return page(grantCase, file, Fields.blank(begun), FormErrors.none());
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@RestPath CaseNumber number, MultivaluedMap<String, String> fields) {
        var grantCase = aidDesk.review(number);
        var form = Fields.sent(fields, "control");
        undertakings.hold();
        var file = aid.undertaking(grantCase);
        var typed = new LinkForm(form, known(file), desk.today());
        var errors = typed.errors(file.ownership(), words.bundle(AidPageMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, file, form, errors));
        }
        var to = keys.once(form.submissionKey(), () -> {
            undertakings.enter(typed.link(), AidDesk.id(grantCase), aidDesk.entered());
            aidDesk.found(grantCase, NewMaterial.Kind.OWNERS);
            return Links.aid(grantCase);
        });
        return Responses.seeOther(to, new Flash("deminimis", "flashLinked"));
    }

    @POST
    @Path("{link}/end")
    @Transactional
    public Response end(@RestPath CaseNumber number, @RestPath Long link) {
        var grantCase = aidDesk.review(number);
        var ended = aid.undertaking(grantCase).links().stream()
                .filter(entry -> entry.id().equals(link))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        undertakings.end(ended, AidDesk.id(grantCase), aidDesk.entered());
        aidDesk.found(grantCase, NewMaterial.Kind.OWNERS);
        return Responses.seeOther(Links.aid(grantCase), new Flash("deminimis", "flashUnlinked"));
    }

    private TemplateInstance page(GrantCase grantCase, UndertakingFile file, Fields form, FormErrors errors) {
        return new link(grantCase, known(file), List.of(Party.Kind.values()), LinkForm.CRITERIA, form, errors);
    }

    private static Set<Party> known(UndertakingFile file) {
        var known = new TreeSet<>(file.ownership().parties());
        known.add(file.undertaking().company());
        return known;
    }
}
