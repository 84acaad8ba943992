package se.exportcheck.representing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.companies.Company;
import se.exportcheck.notices.InvitationMail;
import se.exportcheck.notices.InvitationMail.Invited;
import se.exportcheck.people.Regions;
import se.exportcheck.people.representing.Invitations;
import se.exportcheck.people.representing.Representation;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Language;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;

/** Invites somebody by mail to act for the company. */
@Path("/my/company/{company}/invite")
class InviteResource {

    @CheckedTemplate(basePath = "representing")
    record invite(Company company, Representation people, int days, InviteForm form, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Invitations invitations;
    private final InvitationMail mail;
    private final Regions regions;
    private final SubmissionKeys keys;
    private final Validator validator;
    private final Language language;

    InviteResource(
            Desk desk,
            Invitations invitations,
            InvitationMail mail,
            Regions regions,
            SubmissionKeys keys,
            Validator validator,
            Language language) {
        this.desk = desk;
        this.invitations = invitations;
        this.mail = mail;
        this.regions = regions;
        this.keys = keys;
        this.validator = validator;
        this.language = language;
    }

    @GET
    public TemplateInstance ask(@RestPath long company) {
        return page(administered(desk.people(company)), InviteForm.empty(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response send(@RestPath long company, @BeanParam InviteForm form) {
        var people = administered(desk.held(company));
        var key = form.submissionKey();
        if (keys.made(key).isPresent()) {
            return done(company);
        }
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any() || key == null) {
            return Responses.invalid(page(
                    people, form, key == null ? errors.with("", desk.messages().formIsOld()) : errors));
        }
        var obstacles = invitations.obstacles(people, form.powers(), desk.now());
        if (!obstacles.isEmpty()) {
            return Responses.refused(page(people, form, desk.errors(obstacles)));
        }
        keys.once(key, () -> CompanyPeopleResource.of(company));
        return mailed(people, form)
                ? done(company)
                : Responses.invalid(page(
                        people,
                        form,
                        FormErrors.none().with("email", desk.messages().mailNotTaken())));
    }

    /** An invitation whose mail has not gone is none. */
    private boolean mailed(Representation people, InviteForm form) {
        var secret = invitations.invite(people, form.address(), form.powers(), desk.now());
        var region = regions.current();
        var until = desk.now().plus(Duration.ofDays(region.invitationDays()));
        var invited = new Invited(
                AcceptResource.of(region.code(), secret),
                people.own().orElseThrow().name(),
                desk.company(people.company()).name(),
                region.name(),
                Formats.moment(until, language.locale()));
        var sent = mail.send(form.address(), invited, language.locale());
        if (!sent) {
            QuarkusTransaction.setRollbackOnly();
        }
        return sent;
    }

    private static Representation administered(Representation people) {
        if (!people.isAdministered()) {
            throw new ForbiddenException();
        }
        return people;
    }

    private static Response done(long company) {
        return Responses.seeOther(CompanyPeopleResource.of(company), new Flash("representing", "flashInvited"));
    }

    private TemplateInstance page(Representation people, InviteForm form, FormErrors errors) {
        return new invite(
                desk.company(people.company()), people, regions.current().invitationDays(), form, errors);
    }
}
