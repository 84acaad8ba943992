package se.exportcheck.registering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.register.RegisterAction;
import se.exportcheck.cases.register.RegisterEntry;
import se.exportcheck.companies.SniVersion;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** One entry for the register of aid: all that it says, what has been done with it, and what the company does. */
@Path("/register/{entry:[0-9]+}")
class EntryResource {

    @CheckedTemplate(basePath = "registering")
    record entry(RegisterEntry entry, LocalDate today, boolean mayClassify, boolean mayExport, boolean mayConfirm)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "registering")
    record industry(RegisterEntry entry, IndustryForm form, List<SniVersion> versions, FormErrors errors)
            implements TemplateInstance {}

    private static final List<SniVersion> VERSIONS = List.of(SniVersion.values());

    private final RegisterDesk desk;
    private final Words words;

    EntryResource(RegisterDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath("entry") Long id) {
        var shown = desk.entry(id);
        return new entry(
                shown,
                desk.today(),
                shown.mayTake(RegisterAction.CLASSIFY, desk.actor()),
                shown.mayTake(RegisterAction.EXPORT, desk.actor()),
                shown.mayTake(RegisterAction.CONFIRM, desk.actor()));
    }

    @GET
    @Path("industry")
    public TemplateInstance ask(@RestPath("entry") Long id) {
        var entry = classifiable(id);
        return new industry(entry, IndustryForm.of(entry.industry()), VERSIONS, FormErrors.none());
    }

    @POST
    @Path("industry")
    @Transactional
    public Response classify(@RestPath("entry") Long id, @BeanParam IndustryForm form) {
        var entry = classifiable(id);
        var errors = form.errors(words.bundle(RegisteringMessages.class));
        if (errors.any()) {
            return Responses.invalid(new industry(entry, form, VERSIONS, errors));
        }
        entry.classify(form.code().orElseThrow(), desk.actor(), desk.now());
        return Responses.seeOther("/register/" + id, new Flash("registering", "flashClassified"));
    }

    private RegisterEntry classifiable(Long id) {
        var entry = desk.entry(id);
        entry.demand(RegisterAction.CLASSIFY, desk.actor());
        return entry;
    }
}
