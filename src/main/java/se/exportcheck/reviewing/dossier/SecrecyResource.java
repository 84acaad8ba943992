package se.exportcheck.reviewing.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.dossier.Because;
import se.exportcheck.cases.dossier.SecrecyMark;
import se.exportcheck.cases.dossier.Withholding;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The secrecy mark of a case or of one thing in it (sekretessmarkering), which reminds and decides nothing. */
@Path("/cases/{number}/secrecy")
class SecrecyResource {

    /**
     * @param item what in the case is marked, and its kind in words; null for the case as a whole
     * @param address where the form goes
     * @param question what the form asks
     * @param history what was said of it, newest first
     */
    @CheckedTemplate(basePath = "reviewing/dossier")
    record secrecy(
            GrantCase grantCase,
            Entry.@Nullable Item item,
            @Nullable String subject,
            String address,
            String question,
            List<SecrecyMark> history,
            boolean mayMark,
            BecauseForm form,
            List<KnownGround> grounds,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Items items;
    private final KnownGrounds grounds;
    private final Validator validator;
    private final Words words;

    SecrecyResource(Desk desk, Items items, KnownGrounds grounds, Validator validator, Words words) {
        this.desk = desk;
        this.items = items;
        this.grounds = grounds;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        return show(desk.findAsStaff(number), null);
    }

    @GET
    @Path("{item}/{id}")
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath String item, @RestPath long id) {
        var grantCase = desk.findAsStaff(number);
        return show(grantCase, items.find(grantCase, item, id, desk.actor()));
    }

    private TemplateInstance show(GrantCase grantCase, Entry.@Nullable Item item) {
        var ground = mark(grantCase, item).map(SecrecyMark::ground).orElse(null);
        return page(grantCase, item, BecauseForm.of(ground, grounds.all()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response mark(@RestPath CaseNumber number, @BeanParam BecauseForm form) {
        return mark(desk.findAsStaff(number), null, form);
    }

    @POST
    @Path("{item}/{id}")
    @Transactional
    public Response mark(
            @RestPath CaseNumber number, @RestPath String item, @RestPath long id, @BeanParam BecauseForm form) {
        var grantCase = desk.findAsStaff(number);
        return mark(grantCase, items.find(grantCase, item, id, desk.actor()), form);
    }

    private Response mark(GrantCase grantCase, Entry.@Nullable Item item, BecauseForm form) {
        grantCase.demandWriter(desk.actor());
        var list = grounds.all();
        var errors = form.check(FormErrors.of(validator.validate(form)), list, words.bundle(DossierMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, item, form, errors));
        }
        var because = new Because(form.given(list), form.reason());
        grantCase.markSecret(kind(item), id(item), because, desk.actor(), desk.now());
        return Responses.seeOther(address(grantCase, item), new Flash("dossier", "flashMarked"));
    }

    private static Optional<SecrecyMark> mark(GrantCase grantCase, Entry.@Nullable Item item) {
        return grantCase.markings().of(kind(item), id(item));
    }

    private static String address(GrantCase grantCase, Entry.@Nullable Item item) {
        return Links.grantCase(grantCase) + "/secrecy" + (item == null ? "" : "/" + item.path());
    }

    private static Withholding.@Nullable Item kind(Entry.@Nullable Item item) {
        return item == null ? null : item.kind();
    }

    private static @Nullable Long id(Entry.@Nullable Item item) {
        return item == null ? null : item.id();
    }

    private TemplateInstance page(GrantCase grantCase, Entry.@Nullable Item item, BecauseForm form, FormErrors errors) {
        var messages = words.bundle(DossierMessages.class);
        return new secrecy(
                grantCase,
                item,
                item == null ? null : items.name(item),
                address(grantCase, item),
                item == null ? messages.isMarked() : messages.isItemMarked(),
                grantCase.markings().history(kind(item), id(item)),
                desk.actor().worksWithCases(),
                form,
                grounds.all(),
                errors);
    }
}
