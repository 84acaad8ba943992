package se.exportcheck.representing;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.people.representing.Invitations;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Responses;

/** Takes an invitation back: its link opens nothing from then on. */
@Path("/my/company/{company}/invitations/{invitation}/withdraw")
class WithdrawInvitationResource {

    private final Desk desk;
    private final Invitations invitations;

    WithdrawInvitationResource(Desk desk, Invitations invitations) {
        this.desk = desk;
        this.invitations = invitations;
    }

    /** One that is gone already stays so. */
    @POST
    @Transactional
    public Response withdraw(@RestPath long company, @RestPath long invitation) {
        var people = desk.held(company);
        if (!people.isAdministered()) {
            throw new ForbiddenException();
        }
        invitations.unanswered(company, invitation).ifPresent(found -> invitations.withdraw(people, found, desk.now()));
        return Responses.seeOther(CompanyPeopleResource.of(company), new Flash("representing", "flashWithdrawn"));
    }
}
