package se.exportcheck.representing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Database;
import se.exportcheck.FrozenClock;
import se.exportcheck.deadlines.ExpiredInvitations;
import se.exportcheck.people.Check;
import se.exportcheck.people.Powers;

/** Somebody is invited by mail to act for a company, signs in, and accepts once. */
@QuarkusTest
class InvitationTest {

    @Inject
    FrozenClock clock;

    @Inject
    ExpiredInvitations expired;

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
    void whatHasRunOutEndsInTheNightAndItsAddressIsForgotten() throws SQLException {
        var company = Representing.companyOfInvited();
        Representing.invitation(company, "obesvarad@prov.example");
        clock.forward(Duration.ofDays(14).minusSeconds(1));
        expired.endAll();
        assertThat(everything(company)).contains("obesvarad@prov.example");
        clock.forward(Duration.ofSeconds(1));
        expired.endAll();
        assertThat(everything(company)).contains("EXPIRED").doesNotContain("obesvarad@prov.example");
    }

    @Test
    void whoeverIsRemovedDoesNotComeBackByTheirOwnInvitation() {
        var company = Representing.companyOfInvited();
        Representing.add(company, "invited2", "Nils Ny", Powers.ALL);
        var link = Representing.invitation(company, "egen@prov.example", "signatory", "true");
        Browser.as("invited2")
                .open(Representing.at(company, "invited") + "/remove")
                .press("Ta bort");
        var removed = Browser.as("invited").open(link);
        assertThat(removed.main()).contains("Den som bjöd in dig får inte längre göra det");
        assertThat(removed.buttons()).doesNotContain("Tacka ja");
        removed.post(link, "yourName", "Ingrid Bjuden", "email", "egen@prov.example");
        assertThat(removed.status()).isEqualTo(409);
        assertThat(removed.open("/my/company/" + company).status()).isEqualTo(404);
    }

    @Test
    void whoeverMayNotSignAnyMoreHasGivenNobodyTheRightTo() {
        var company = Representing.companyOfInvited();
        var signing = Representing.invitation(company, "underskrift@prov.example", "signatory", "true");
        var filling = Representing.invitation(company, "ifyllnad@prov.example");
        var refused = new Check("Rita", clock.instant(), null, null, null, null, "Står inte i registret.");
        Representing.check(company, "invited", refused);
        var colleague = Browser.as("invited2").open(signing);
        assertThat(colleague.main()).contains("Den som bjöd in dig får inte längre göra det");
        colleague.open(filling).press("Tacka ja", "yourName", "Nils Ny");
        assertThat(colleague.main()).contains("Du företräder nu företaget");
    }

    @Test
    void whoeverIsInvitedStandsAsTheInviterDoesWhenTheyAccept() throws SQLException {
        var company = Representing.companyOfInvited();
        var link = Representing.invitation(company, "senare@prov.example", "signatory", "true");
        try (var owner = Database.owner()) {
            owner.createStatement().execute("update membership set self_declared = true where company_id = " + company);
        }
        Browser.as("invited2").open(link).press("Tacka ja", "yourName", "Nils Ny");
        assertThat(Representing.person(company, "invited2").isSelfDeclared()).isTrue();
    }

    /** One who acts for a company in the first region, as an accountant does for many, and one who belongs nowhere. */
    @ParameterizedTest
    @ValueSource(strings = {"invited2", "visitor"})
    void anInvitationOfAnotherRegionLeadsThere(String person) {
        if (person.equals("invited2")) {
            Representing.add(Representing.company(), person, "Nils Ny", Representing.NONE);
        }
        try {
            var colleague = Browser.as(person).open(Representing.invitationFromSkane());
            assertThat(colleague.main()).contains("Du är inbjuden att företräda Provföretaget AB", "Inga Skog");
            colleague.press("Tacka ja", "yourName", " ");
            assertThat(colleague.status()).isEqualTo(422);
            colleague.press("Tacka ja", "yourName", "Nils Ny");
            assertThat(colleague.main()).contains("Du företräder nu företaget", "Inga Skog", "Nils Ny (det är du)");
            assertThat(colleague.open(colleague.path()).status()).isEqualTo(200);
        } finally {
            Representing.endInSkane(person);
        }
    }

    /** The address of an invitation gives nobody of another region anything there. */
    @Test
    void whoeverBelongsElsewhereIsNobodyInTheRegionOfTheLink() {
        assertThat(Browser.as("officer").open("/my/invitations/skane/x").status())
                .isEqualTo(403);
        assertThat(Browser.as("officer").open("/inbox").status()).isEqualTo(200);
    }

    @Test
    void aLinkIsOfOneRegionAndOneCompany() {
        var company = Representing.companyOfInvited();
        var link = Representing.invitation(company, "annan@prov.example");
        var elsewhere = Browser.as("visitor").open(link.replace("vastmanland", "skane"));
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
