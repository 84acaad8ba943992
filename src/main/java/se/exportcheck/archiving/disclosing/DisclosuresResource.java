package se.exportcheck.archiving.disclosing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.archiving.ArchiveDesk;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.disclosures.DisclosureRequest;
import se.exportcheck.cases.disclosures.Disclosures;
import se.exportcheck.cases.disclosures.Way;
import se.exportcheck.web.DisclosureMessages;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The requests for documents of a case, and a new one. */
@Path("/cases/{number}/disclosures")
class DisclosuresResource {

    @CheckedTemplate(basePath = "disclosing")
    record disclosures(GrantCase grantCase, List<DisclosureRequest> requests, boolean mayRegister)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "disclosing")
    record newDisclosure(GrantCase grantCase, int days, List<Way> ways, RequestForm form, FormErrors errors)
            implements TemplateInstance {}

    private final DisclosingDesk here;
    private final ArchiveDesk desk;
    private final Disclosures all;
    private final Validator validator;
    private final Words words;

    DisclosuresResource(DisclosingDesk here, ArchiveDesk desk, Disclosures all, Validator validator, Words words) {
        this.here = here;
        this.desk = desk;
        this.all = all;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance list(@RestPath CaseNumber number) {
        var grantCase = desk.find(number);
        return new disclosures(grantCase, all.of(grantCase), all.mayRegister(grantCase, here.situation()));
    }

    @GET
    @Path("new")
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var grantCase = desk.find(number);
        all.demandRegistrar(grantCase, here.situation());
        return page(grantCase, RequestForm.blank(desk.today()), FormErrors.none());
    }

    @POST
    @Path("new")
    @Transactional
    public Response register(@RestPath CaseNumber number, @BeanParam RequestForm form) {
        var grantCase = desk.hold(number);
        all.demandRegistrar(grantCase, here.situation());
        var first = Objects.requireNonNullElse(grantCase.receivedOn(), LocalDate.MIN);
        var errors = form.check(
                FormErrors.of(validator.validate(form)), first, desk.today(), words.bundle(DisclosureMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        var request = all.register(grantCase, form.asked(), form.who(), here.situation());
        return Responses.seeOther(Links.disclosure(request), new Flash("disclosing", "flashRegistered"));
    }

    private TemplateInstance page(GrantCase grantCase, RequestForm form, FormErrors errors) {
        return new newDisclosure(grantCase, here.situation().terms().days(), List.of(Way.values()), form, errors);
    }
}
