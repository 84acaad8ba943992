package se.exportcheck.administering.region;

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
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.administering.Administrators;
import se.exportcheck.cases.dossier.SecrecyGround;
import se.exportcheck.cases.dossier.SecrecyGrounds;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** The region's list of grounds of secrecy: added to and changed; one that is used no longer stays, for marks name it. */
@Path(SecrecyGroundResource.PATH)
class SecrecyGroundResource {

    static final String PATH = "/admin/region/secrecy-grounds";

    @CheckedTemplate(basePath = "administering/region")
    record secrecyGround(String to, SecrecyGroundForm form, FormErrors errors) implements TemplateInstance {}

    private final SecrecyGrounds grounds;
    private final Administrators administrators;
    private final Validator validator;
    private final Words words;

    SecrecyGroundResource(SecrecyGrounds grounds, Administrators administrators, Validator validator, Words words) {
        this.grounds = grounds;
        this.administrators = administrators;
        this.validator = validator;
        this.words = words;
    }

    @GET
    @Path("new")
    public TemplateInstance askNew() {
        administrators.demand();
        return new secrecyGround(PATH + "/new", SecrecyGroundForm.blank(), FormErrors.none());
    }

    @POST
    @Path("new")
    @Transactional
    public Response add(@BeanParam SecrecyGroundForm form) {
        administrators.demand();
        var errors = check(form, null);
        if (errors.any()) {
            return Responses.invalid(new secrecyGround(PATH + "/new", form, errors));
        }
        grounds.persist(form.ground());
        return saved();
    }

    @GET
    @Path("{ground}")
    public TemplateInstance ask(@RestPath("ground") long id) {
        return new secrecyGround(PATH + "/" + id, SecrecyGroundForm.of(find(id)), FormErrors.none());
    }

    @POST
    @Path("{ground}")
    @Transactional
    public Response change(@RestPath("ground") long id, @BeanParam SecrecyGroundForm form) {
        var ground = find(id);
        var errors = check(form, ground);
        if (errors.any()) {
            return Responses.invalid(new secrecyGround(PATH + "/" + id, form, errors));
        }
        form.change(ground);
        return saved();
    }

    private SecrecyGround find(long id) {
        administrators.demand();
        return grounds.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private FormErrors check(SecrecyGroundForm form, @Nullable SecrecyGround changed) {
        var messages = words.bundle(RegionMessages.class);
        var errors = FormErrors.of(validator.validate(form));
        if (form.isUndecided()) {
            errors = errors.with("used", messages.groundUsedMissing());
        }
        var known = grounds.byProvision().stream()
                .filter(each -> !Objects.equals(each, changed))
                .anyMatch(each -> each.provision().equalsIgnoreCase(Text.of(form.provision())));
        return known ? errors.with("provision", messages.groundKnown()) : errors;
    }

    private static Response saved() {
        return Responses.seeOther(RegionDataResource.REGION, new Flash("regional", "flashSaved"));
    }
}
