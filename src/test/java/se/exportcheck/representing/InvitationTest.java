package se.exportcheck.representing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Database;
import se.exportcheck.FrozenClock;

/** Somebody is invited by mail to act for a company, signs in, and accepts once. */
@QuarkusTest
class InvitationTest {

    @Inject
    FrozenClock clock;

    @Test
    void whoeverHasTheLinkSignsInAcceptsAndActsForTheCompany() {
        var company = Representing.companyOfInvited();
        var administrator = Browser.as("invited").open("/my/company/" + company);
        administrator.press("Bjud in en person").press("Skicka inbjudan", "email", "inte en adress");
        assertThat(administrator.status()).isEqualTo(422);
        assertThat(administrator.value("email")).isEqualTo("inte en adress");
        administrator.press("Skicka inbjudan", "email", "ny@prov.example", "signatory", "true");
        assertThat(administrator.main())
                .contains("Inbjudan är skickad", "ny@prov.example", "Gäller till 16 mars 2026 kl. 09.00");

        var link = Representing.link("ny@prov.example");
        assertThat(Browser.anonymous().open(link).main()).doesNotContain("Provföretaget AB");
        var colleague = Browser.as("invited2").open(link);
        assertThat(colleague.main())
                .contains("Du är inbjuden att företräda Provföretaget AB", "Ingrid Bjuden", "Skriva under")
                .doesNotContain("Bjuda in och ta bort");
        assertThat(colleague.value("email")).isEqualTo("ny@prov.example");
        colleague.press("Tacka ja", "yourName", " ");
        assertThat(colleague.status()).isEqualTo(422);
        colleague.press("Tacka ja", "yourName", "Nils Ny");
        assertThat(colleague.main())
                .contains("Du företräder nu företaget", "Nils Ny (det är du)", "Inbjuden av Ingrid Bjuden");
        assertThat(colleague.links()).doesNotContain("Bjud in en person");
        assertThat(administrator.open("/my/company/" + company).main())
                .contains("Nils Ny")
                .doesNotContain("ny@prov.example");
        assertThat(colleague.open(link).status()).isEqualTo(404);
        assertThat(Browser.as("visitor").open(link).main()).contains("Länken gäller inte");
    }

    @Test
    void aLinkThatIsTakenBackOpensNothing() {
        var company = Representing.companyOfInvited();
        var link = Representing.invitation(company, "tillbaka@prov.example");
        var waiting = Browser.as("visitor").open(link);
        var form = waiting.form(link);
        var administrator = Browser.as("invited")
                .open("/my/company/" + company)
                .press("Ta tillbaka inbjudan till tillbaka@prov.example");
        assertThat(administrator.main()).contains("Inbjudan är tillbakatagen").doesNotContain("tillbaka@prov.example");
        assertThat(waiting.send(form, java.util.Map.of(), "yourName", "Sen Efter")
                        .status())
                .isEqualTo(404);
        assertThat(Browser.as("visitor").open("/my/company/" + company).status())
                .isEqualTo(404);
    }

    @Test
    void aLinkRunsOut() {
        var company = Representing.companyOfInvited();
        var link = Representing.invitation(company, "sent@prov.example");
        clock.forward(Duration.ofDays(14).minusSeconds(1));
        assertThat(Browser.as("visitor").open(link).status()).isEqualTo(200);
        clock.forward(Duration.ofSeconds(1));
        assertThat(Browser.as("visitor").open(link).status()).isEqualTo(404);
        assertThat(Browser.as("invited").open("/my/company/" + company).main()).contains("Har gått ut");
    }

    @Test
    void aLinkIsOfOneRegionAndOneCompany() {
        var company = Representing.companyOfInvited();
        var link = Representing.invitation(company, "annan@prov.example");
        var elsewhere = Browser.as("visitor").open("/regions/skane").open(link);
        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(elsewhere.main()).doesNotContain("Provföretaget AB");
        assertThat(Browser.as("officer").open(link).status()).isEqualTo(403);
        var own = Browser.as("invited").open(link);
        assertThat(own.main()).contains("Du företräder redan företaget");
        assertThat(own.buttons()).doesNotContain("Tacka ja");
        assertThat(own.post(link, "yourName", "Ingrid", "email", "i@prov.example")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theSecretIsNotKeptAndTheAddressOnlyWhileItIsNeeded() throws SQLException {
        var company = Representing.companyOfInvited();
        var link = Representing.invitation(company, "hemlig@prov.example");
        var secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(everything(company)).contains("hemlig@prov.example").doesNotContain(secret);
        Browser.as("invited2").open(link).press("Tacka ja", "yourName", "Nils Ny", "email", "nils@prov.example");
        assertThat(everything(company))
                .contains("INVITATION_SENT", "INVITATION_ACCEPTED", "MEMBERSHIP_ADDED")
                .doesNotContain(secret, "hemlig@prov.example");
    }

    /** The invitations of the company, and what the log tells of it. */
    private static String everything(long company) throws SQLException {
        try (var owner = Database.owner()) {
            return String.join("\n", Database.strings(owner, """
                            select to_jsonb(i)::text from invitation i where company_id = %1$d
                            union all select act || content from administrative_act
                            where (content::jsonb ->> 'company_id')::bigint = %1$d""".formatted(company)));
        }
    }

    @Test
    void theSameFormSentTwiceInvitesOnce() {
        var company = Representing.companyOfInvited();
        var browser = Browser.as("invited").open("/my/company/" + company + "/invite");
        var form = browser.form("/my/company/" + company + "/invite");
        browser.send(form, java.util.Map.of(), "email", "dubbel@prov.example");
        browser.send(form, java.util.Map.of(), "email", "dubbel@prov.example");
        assertThat(browser.select("h3:contains(dubbel@prov.example)")).hasSize(1);
    }

    @Test
    void theRegionSaysHowLongALinkHolds() {
        var administrator = Browser.as("admin").open("/admin/region/invitations");
        administrator.press("Spara", "days", "91");
        assertThat(administrator.status()).isEqualTo(422);
        administrator.press("Spara", "days", "3");
        try {
            assertThat(administrator.main()).contains("Dagar som en inbjudan gäller 3");
            var company = Representing.companyOfInvited();
            Representing.invitation(company, "kort@prov.example");
            assertThat(Browser.as("invited").open("/my/company/" + company).main())
                    .contains("Gäller till 5 mars 2026 kl. 09.00");
        } finally {
            administrator.open("/admin/region/invitations").press("Spara", "days", "14");
        }
    }
}
