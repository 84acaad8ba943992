package se.exportcheck.representing;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;

/** The pages on a company's people, in both languages. */
@QuarkusTest
class RepresentingPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var company = Representing.companyOfInvited();
        Representing.add(company, "invited2", "Nils Ny", Representing.NONE);
        var link = Representing.invitation(company, "ny-" + language + "@prov.example", "signatory", "true");
        var at = "/my/company/" + company;
        var page = signedIn("invited", language);
        check(page, at, "company-people-" + language);
        check(page, at + "/invite", "company-invite-" + language);
        page.locator("main button").click();
        PageGates.check(page);
        check(page, Representing.at(company, "invited"), "company-change-" + language);
        check(page, Representing.at(company, "invited") + "/remove", "company-last-" + language);
        check(page, Representing.at(company, "invited2") + "/remove", "company-remove-" + language);
        page.close();
        var visitor = signedIn("visitor", language);
        check(visitor, link, "company-accept-" + language);
        visitor.locator("main button").click();
        PageGates.check(visitor);
        check(visitor, link + "x", "company-gone-" + language);
        check(visitor, "/my/company", "company-none-" + language);
        visitor.close();
    }

    private static Page signedIn(String person, String language) {
        return language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
    }

    private static void check(Page page, String address, String name) {
        page.navigate(address);
        PageGates.check(page);
        Chromium.screenshot(page, name, 320);
        Chromium.screenshot(page, name, 1280);
    }
}
