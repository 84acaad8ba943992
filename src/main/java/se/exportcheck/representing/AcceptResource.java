package se.exportcheck.representing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.companies.Company;
import se.exportcheck.people.representing.Invitation;
import se.exportcheck.people.representing.Invitations;
import se.exportcheck.people.representing.Obstacle;
import se.exportcheck.people.representing.Representation;
import se.exportcheck.people.representing.Representatives;
import se.exportcheck.people.representing.Secret;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** Where the link of an invitation leads, once whoever has it is signed in. It can be accepted once. */
@Path("/my/invitations/{secret}")
class AcceptResource {

    static final String PATH = "/my/invitations";

    @CheckedTemplate(basePath = "representing")
    record accept(
            Invitation invitation,
            Company company,
            String secret,
            List<Obstacle> obstacles,
            AcceptForm form,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "representing")
    record gone() implements TemplateInstance {}

    private final Desk desk;
    private final Invitations invitations;
    private final Representatives representatives;
    private final Validator validator;

    AcceptResource(Desk desk, Invitations invitations, Representatives representatives, Validator validator) {
        this.desk = desk;
        this.invitations = invitations;
        this.representatives = representatives;
        this.validator = validator;
    }

    @GET
    public Response ask(@RestPath String secret) {
        desk.applicant();
        return invitations
                .open(new Secret(secret), desk.now())
                .map(found -> {
                    var people = representatives.of(found.companyId(), desk.applicant());
                    return Responses.page(
                            page(found, secret, obstacles(people), AcceptForm.of(found), FormErrors.none()));
                })
                .orElseGet(AcceptResource::gone);
    }

    @POST
    @Transactional
    public Response accept(@RestPath String secret, @BeanParam AcceptForm form) {
        desk.applicant();
        return invitations
                .open(new Secret(secret), desk.now())
                .map(found -> accept(found, secret, form))
                .orElseGet(AcceptResource::gone);
    }

    private Response accept(Invitation found, String secret, AcceptForm form) {
        var held = representatives.held(found.companyId(), desk.applicant());
        if (!invitations.isStillOpen(found, desk.now())) {
            return gone();
        }
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(page(found, secret, List.of(), form, errors));
        }
        var obstacles = invitations.accept(
                held, found, desk.applicant(), Text.of(form.yourName()), Text.of(form.email()), desk.now());
        return obstacles.isEmpty()
                ? Responses.seeOther(
                        CompanyPeopleResource.of(found.companyId()), new Flash("representing", "flashAccepted"))
                : Responses.refused(page(found, secret, obstacles, form, FormErrors.none()));
    }

    private static List<Obstacle> obstacles(Representation people) {
        return people.own().isPresent() ? List.of(Obstacle.ACTS_ALREADY) : List.of();
    }

    private TemplateInstance page(
            Invitation found, String secret, List<Obstacle> obstacles, AcceptForm form, FormErrors errors) {
        return new accept(found, desk.company(found.companyId()), secret, obstacles, form, errors);
    }

    /** Used, withdrawn, too old, of another region or never there: from here they are all the same. */
    private static Response gone() {
        return Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new gone().render())
                .build();
    }
}
