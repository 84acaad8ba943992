package se.exportcheck.reviewing.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.dossier.Because;
import se.exportcheck.cases.dossier.SecrecyMark;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** All the material of a case, to the party (förvaltningslagen 10 §) and to the staff, who say what the party may not see. */
@Path("/cases/{number}/material")
class MaterialResource {

    @CheckedTemplate(basePath = "reviewing/dossier")
    record material(GrantCase grantCase, List<Entry> entries, boolean mayWithhold, boolean mayNote)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "reviewing/dossier")
    record ownMaterial(GrantCase grantCase, List<Entry> entries) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reviewing/dossier")
    record withhold(
            GrantCase grantCase,
            Entry.Item item,
            String subject,
            @Nullable SecrecyMark mark,
            BecauseForm form,
            List<KnownGround> grounds,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Dossiers dossiers;
    private final Items items;
    private final KnownGrounds grounds;
    private final Validator validator;
    private final Words words;

    MaterialResource(
            Desk desk, Dossiers dossiers, Items items, KnownGrounds grounds, Validator validator, Words words) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.items = items;
        this.grounds = grounds;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.find(number);
        var reader = desk.actor();
        if (grantCase.receivedOn() == null || grantCase.application() == null) {
            throw new NotFoundException();
        }
        if (reader.companies().contains(grantCase.companyId())) {
            return new ownMaterial(grantCase, dossiers.of(grantCase, reader));
        }
        if (!reader.readsAllCases()) {
            throw new NotFoundException();
        }
        return new material(
                grantCase, dossiers.of(grantCase, reader), reader.is(Role.CASE_OFFICER), mayNote(grantCase, reader));
    }

    private static boolean mayNote(GrantCase grantCase, Actor reader) {
        return reader.worksWithCases() && !grantCase.impartiality().isInConflict(reader);
    }

    @GET
    @Path("{item}/{id}")
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath String item, @RestPath long id) {
        var grantCase = open(number);
        var of = items.find(grantCase, item, id, desk.actor());
        var list = grounds.all();
        var form = grantCase
                .access()
                .withheld(of.kind(), id)
                .map(before -> BecauseForm.of(before.ground(), list))
                .or(() -> grantCase
                        .markings()
                        .of(of.kind(), id)
                        .map(mark -> BecauseForm.suggesting(Objects.requireNonNull(mark.ground()), list)))
                .orElseGet(() -> BecauseForm.of(null, list));
        return page(grantCase, of, form, FormErrors.none());
    }

    @POST
    @Path("{item}/{id}")
    @Transactional
    public Response withhold(
            @RestPath CaseNumber number, @RestPath String item, @RestPath long id, @BeanParam BecauseForm form) {
        var grantCase = open(number);
        var of = items.find(grantCase, item, id, desk.actor());
        var list = grounds.all();
        var errors = form.check(FormErrors.of(validator.validate(form)), list, words.bundle(DossierMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, of, form, errors));
        }
        grantCase.withhold(of.kind(), id, new Because(form.given(list), form.reason()), desk.actor(), desk.now());
        return Responses.seeOther(Links.grantCase(number) + "/material", new Flash("dossier", "flashWithheld"));
    }

    private GrantCase open(CaseNumber number) {
        var grantCase = desk.find(number);
        grantCase.demandWithholder(desk.actor());
        return grantCase;
    }

    private TemplateInstance page(GrantCase grantCase, Entry.Item item, BecauseForm form, FormErrors errors) {
        var mark = grantCase.markings().of(item.kind(), item.id()).orElse(null);
        return new withhold(grantCase, item, items.name(item), mark, form, grounds.all(), errors);
    }
}
