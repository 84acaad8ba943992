package se.exportcheck.representing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.Browser;
import se.exportcheck.Database;
import se.exportcheck.people.Check;
import se.exportcheck.people.Entitlement;
import se.exportcheck.people.Powers;

/** Who may do what for a company, and that nobody takes away the last who may. */
@QuarkusTest
class CompanyPeopleTest {

    private static final Instant CHECKED = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void anEditorSeesWhoMayDoWhatAndLetsNobodyIn() {
        var at = "/my/company/" + Representing.malarsensor();
        var editor = Browser.as("applicant").open("/my/cases").follow("Vårt företag");
        assertThat(editor.path()).isEqualTo(at);
        assertThat(editor.main())
                .contains(
                        "Sofia Lindqvist (det är du)", "Karin Ek", "De här personerna kan bjuda in och ta bort andra");
        assertThat(editor.links()).doesNotContain("Bjud in en person", "Ändra Karin Ek", "Ta bort Karin Ek");
        assertThat(editor.open(at + "/invite").status()).isEqualTo(403);
        assertThat(editor.post(at + "/invite", "email", "x@prov.example").status())
                .isEqualTo(403);
        var signatory = Representing.at(Representing.malarsensor(), "signatory");
        assertThat(editor.open(signatory).status()).isEqualTo(403);
        assertThat(editor.post(signatory, "signatory", "true").status()).isEqualTo(403);
        assertThat(editor.post(signatory + "/remove").status()).isEqualTo(403);
        assertThat(editor.post(at + "/invitations/1/withdraw").status()).isEqualTo(403);
    }

    @Test
    void aCompanyExistsForItsOwnPeopleOnly() {
        var at = "/my/company/" + Representing.malarsensor();
        for (var stranger : new String[] {"applicant2", "visitor"}) {
            assertThat(Browser.as(stranger).open(at).status()).as(stranger).isEqualTo(404);
            assertThat(Browser.as(stranger).open("/").post(at + "/invite").status())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(Browser.as("visitor").open("/my/company").main()).contains("Du företräder inget företag här än");
        assertThat(Browser.as("officer").open(at).status()).isEqualTo(403);
        var other = Representing.at(Representing.companyOfInvited(), "invited");
        var person = other.substring(other.lastIndexOf('/'));
        assertThat(Browser.as("signatory").open(at + "/people" + person).status())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsRemovedSeesNothingFromTheNextPage() {
        var company = Representing.companyOfInvited();
        Representing.add(company, "invited2", "Nils Ny", Representing.NONE);
        var colleague = Browser.as("invited2").open("/my/company/" + company);
        assertThat(colleague.status()).isEqualTo(200);
        var administrator = Browser.as("invited").open("/my/company/" + company).follow("Ta bort Nils Ny");
        assertThat(administrator.main()).contains("kan då inte längre se eller göra något");
        administrator.press("Ta bort");
        assertThat(administrator.main()).contains("Personen är borttagen").doesNotContain("Nils Ny");
        assertThat(colleague.open("/my/company/" + company).status()).isEqualTo(404);
    }

    @Test
    void aColleagueGetsTheRightToSignAndLosesIt() {
        var company = Representing.companyOfInvited();
        Representing.add(company, "invited2", "Nils Ny", Representing.NONE);
        var colleague = Browser.as("invited2").open("/my/company/" + company);
        var administrator = Browser.as("invited").open("/my/company/" + company).follow("Ändra Nils Ny");
        administrator.press("Spara", "signatory", "true", "administrator", "true");
        assertThat(administrator.main()).contains("Ändringen är sparad");
        assertThat(colleague.open("/my/company/" + company).links()).contains("Ändra Ingrid Bjuden");
        administrator.open(Representing.at(company, "invited2")).press("Spara", "signatory", "", "administrator", "");
        assertThat(colleague.open("/my/company/" + company + "/invite").status())
                .isEqualTo(403);
    }

    @Test
    void theLastWhoMayIsNeitherRemovedNorLowered() {
        var company = Representing.companyOfInvited();
        Representing.add(company, "invited2", "Nils Ny", Representing.NONE);
        var at = Representing.at(company, "invited");
        var last = Browser.as("invited").open(at + "/remove");
        assertThat(last.main())
                .contains(
                        "Ingen annan kan bjuda in och ta bort personer", "Ingen annan får skriva under för företaget");
        assertThat(last.buttons()).doesNotContain("Lämna företaget");
        assertThat(last.post(at + "/remove").status()).isEqualTo(409);
        assertThat(last.open(at).post(at, "administrator", "true").status()).isEqualTo(409);
        assertThat(last.errors())
                .containsExactly("Ingen annan får skriva under för företaget. Ge någon annan den rätten först.");
        assertThat(last.open(at).post(at, "signatory", "true").status()).isEqualTo(409);
        assertThat(last.main()).contains("Ingen annan kan bjuda in och ta bort personer");
        last.open("/my/company/" + company);
        assertThat(last.main()).contains("Ingrid Bjuden (det är du)", "Bjuda in och ta bort personer");
    }

    @Test
    void whoeverDoesNotSignGivesNobodyTheRightToSign() {
        var company = Representing.companyOfInvited();
        Representing.add(company, "invited2", "Nils Ny", Representing.ADMINISTERS);
        Representing.add(company, "visitor", "Vera Gäst", Representing.NONE);
        try {
            var administrator = Browser.as("invited2").open(Representing.at(company, "visitor"));
            assertThat(administrator.main()).contains("Du kan inte ge någon rätt att skriva under", "Ingrid Bjuden");
            assertThat(administrator.select("[name=signatory]")).isEmpty();
            administrator.post(Representing.at(company, "visitor"), "signatory", "true");
            assertThat(administrator.status()).isEqualTo(409);
            assertThat(administrator.errors())
                    .containsExactly(
                            "Rätten att skriva under kan bara den ge som själv får skriva under utan begränsning.");
            administrator
                    .open("/my/company/" + company + "/invite")
                    .press("Skicka inbjudan", "email", "v@prov.example");
            assertThat(administrator.main()).contains("v@prov.example");
        } finally {
            Browser.as("visitor")
                    .open(Representing.at(company, "visitor") + "/remove")
                    .press("Lämna företaget");
        }
        assertThat(Browser.as("visitor").open("/my/company").main()).contains("Du företräder inget företag");
    }

    @Test
    void whoeverSignsWithinLimitsGivesNobodyTheRightToSign() {
        var company = Representing.companyOfInvited();
        Representing.add(company, "invited2", "Nils Ny", Representing.NONE);
        Representing.check(company, "invited", signs(LocalDate.of(2026, 3, 31), null));
        var at = Representing.at(company, "invited2");
        var limited = Browser.as("invited").open(at);
        assertThat(limited.main()).contains("utan begränsning", "Ingen hos er kan det nu");
        assertThat(limited.select("[name=signatory]")).isEmpty();
        assertThat(limited.post(at, "signatory", "true").status()).isEqualTo(409);
        Representing.check(company, "invited", signs(null, "Bara ansökningar."));
        assertThat(limited.open(at).post(at, "signatory", "true").status()).isEqualTo(409);
        limited.open("/my/company/" + company + "/invite");
        assertThat(limited.select("[name=signatory]")).isEmpty();
        Representing.check(company, "invited", signs(null, null));
        limited.open(at).press("Spara", "signatory", "true");
        assertThat(limited.main()).contains("Ändringen är sparad");
    }

    @Test
    void whoeverHasSignedUntilYesterdayIsNoSignatoryThatIsLeft() {
        var company = Representing.companyOfInvited();
        Representing.add(company, "invited2", "Nils Ny", Powers.ALL);
        Representing.check(company, "invited2", signs(LocalDate.of(2026, 3, 1), null));
        var leaving = Browser.as("invited").open(Representing.at(company, "invited") + "/remove");
        assertThat(leaving.main()).contains("Ingen annan får skriva under för företaget");
        leaving.open(Representing.at(company, "invited2") + "/remove").press("Ta bort");
        assertThat(leaving.main()).contains("Personen är borttagen");
    }

    @Test
    void theRightToSignThatAColleagueGivesIsNotTheOneThatTheRegionHasChecked() {
        var company = Representing.companyOfInvited();
        Representing.add(company, "invited2", "Nils Ny", Powers.ALL);
        var refused = new Check("Rita Nyström", CHECKED, null, null, null, null, "Står inte i registret.");
        Representing.check(company, "invited2", refused);
        var at = Representing.at(company, "invited2");
        var administrator = Browser.as("invited").open(at).press("Spara", "signatory", "true");
        assertThat(administrator.main())
                .contains("Inbjuden av Ingrid Bjuden")
                .doesNotContain("Rita Nyström", "Står inte i registret");
        assertThat(Representing.person(company, "invited2").isSelfDeclared()).isTrue();
        administrator.open(at).press("Spara", "signatory", "");
        administrator.open(at).press("Spara", "signatory", "true");
        assertThat(Representing.person(company, "invited2").isSelfDeclared()).isTrue();
    }

    private static Check signs(@Nullable LocalDate until, @Nullable String within) {
        return new Check("Rita Nyström", CHECKED, Entitlement.REGISTERED, null, until, within, null);
    }

    /** One transaction has begun and the other waits for it, so that each would have found the other there. */
    @ParameterizedTest
    @CsvSource({"invited2, invited, 404, invited", "invited, invited2, 409, invited2"})
    void ofTwoAdministratorsWhoGoAtTheSameInstantOneIsLeft(String removed, String wanted, int answer, String left)
            throws Exception {
        var company = Representing.company();
        Representing.add(company, "invited", "Ingrid Bjuden", Powers.ALL);
        Representing.add(company, "invited2", "Nils Ny", Powers.ALL);
        var target = Representing.at(company, wanted);
        var second = Browser.as("invited2").open("/my/company/" + company);
        try (var first = Database.app("vastmanland")) {
            first.setAutoCommit(false);
            run(first, "select id from company where id = " + company + " for no key update");
            run(first, "delete from membership where company_id = " + company + " and subject = '" + removed + "'");
            var answered = CompletableFuture.supplyAsync(
                    () -> second.post(target + "/remove").status());
            assertThat(somebodyWaits()).isTrue();
            first.commit();
            assertThat(answered.get(30, TimeUnit.SECONDS)).isEqualTo(answer);
        }
        try (var owner = Database.owner()) {
            assertThat(Database.strings(
                            owner, "select subject from membership where administrator and company_id = " + company))
                    .containsExactly(left);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        connection.createStatement().execute(sql);
    }

    private static boolean somebodyWaits() throws Exception {
        try (var owner = Database.owner()) {
            for (var i = 0; i < 200; i++) {
                if (!Database.strings(
                                owner,
                                "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%no key update%'")
                        .isEmpty()) {
                    return true;
                }
                Thread.sleep(50);
            }
        }
        return false;
    }
}
