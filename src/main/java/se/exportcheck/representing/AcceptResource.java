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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.companies.Company;
import se.exportcheck.people.representing.Invitation;
import se.exportcheck.people.representing.Invitations;
import se.exportcheck.people.representing.Obstacle;
import se.exportcheck.people.representing.Representatives;
import se.exportcheck.people.representing.Secret;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.VisitorsRegion;

/** Where the link of an invitation leads, once whoever has it is signed in. It can be accepted once. */
@Path("/my/invitations/{region}/{secret}")
class AcceptResource {

    private static final String PATH = "/my/invitations/";

    @CheckedTemplate(basePath = "representing")
    record accept(
            Invitation invitation,
            Company company,
            String at,
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
    private final VisitorsRegion visitorsRegion;

    AcceptResource(
            Desk desk,
            Invitations invitations,
            Representatives representatives,
            Validator validator,
            VisitorsRegion visitorsRegion) {
        this.desk = desk;
        this.invitations = invitations;
        this.representatives = representatives;
        this.validator = validator;
        this.visitorsRegion = visitorsRegion;
    }

    /** Where the link leads: whoever gets it may belong to another region or to none. */
    static String of(String region, Secret secret) {
        return PATH + region + "/" + secret.value();
    }

    @GET
    public Response ask(@RestPath String region, @RestPath String secret) {
        var at = of(region, new Secret(secret));
        return open(region, secret)
                .map(found -> {
                    var people = representatives.of(found.companyId(), desk.applicant());
                    return Responses.page(
                            page(found, at, people.toAccept(found), AcceptForm.of(found), FormErrors.none()));
                })
                .orElseGet(AcceptResource::gone);
    }

    @POST
    @Transactional
    public Response accept(@RestPath String region, @RestPath String secret, @BeanParam AcceptForm form) {
        return open(region, secret)
                .map(found -> accept(found, of(region, new Secret(secret)), form))
                .orElseGet(AcceptResource::gone);
    }

    private Optional<Invitation> open(String region, String secret) {
        return desk.applicant().region().equals(region)
                ? invitations.open(new Secret(secret), desk.now())
                : Optional.empty();
    }

    private Response accept(Invitation found, String at, AcceptForm form) {
        var held = representatives.held(found.companyId(), desk.applicant());
        if (!invitations.isStillOpen(found, desk.now())) {
            return gone();
        }
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(page(found, at, List.of(), form, errors));
        }
        var obstacles = invitations.accept(
                held, found, desk.applicant(), Text.of(form.yourName()), Text.of(form.email()), desk.now());
        return obstacles.isEmpty()
                ? welcome(found.companyId())
                : Responses.refused(page(found, at, obstacles, form, FormErrors.none()));
    }

    /** To the company, in its region from now on. */
    private Response welcome(long company) {
        var there = Responses.seeOther(CompanyPeopleResource.of(company), new Flash("representing", "flashAccepted"));
        return Response.fromResponse(there)
                .cookie(visitorsRegion.remembering(desk.applicant().region()))
                .build();
    }

    private TemplateInstance page(
            Invitation found, String at, List<Obstacle> obstacles, AcceptForm form, FormErrors errors) {
        return new accept(found, desk.company(found.companyId()), at, obstacles, form, errors);
    }

    /** Used, withdrawn, too old, of another region or never there: from here they are all the same. */
    private static Response gone() {
        return Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new gone().render())
                .build();
    }
}
