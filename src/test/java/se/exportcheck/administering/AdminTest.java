package se.exportcheck.administering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;

@QuarkusTest
class AdminTest {

    @Inject
    EntityManager database;

    @Test
    void somebodyIsLetInAndOut() {
        var browser = Browser.as("admin").open("/admin").follow("Personer").press("Lägg till person");
        browser.press(
                "Lägg till person",
                "subject",
                "newcomer",
                "name",
                "<b>Åsa Ny</b>",
                "email",
                "asa@vastmanland.example",
                "title",
                "handläggare",
                "belongsTo",
                "STAFF");
        assertThat(browser.path()).isEqualTo("/admin/people");
        assertThat(browser.main()).contains("Personen är tillagd", "<b>Åsa Ny</b> Regionen handläggare");
        browser.follow("Ta bort <b>Åsa Ny</b>");
        assertThat(browser.main()).contains("Vill du ta bort <b>Åsa Ny</b>?");
        browser.press("Ta bort");
        assertThat(browser.main()).contains("Personen är borttagen").doesNotContain("Åsa Ny");
    }

    @Test
    void whatIsMissingOrThereAlreadyIsSaid() {
        var browser = Browser.as("admin").open("/admin/people/new").press("Lägg till person");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors()).hasSize(4);
        browser.press(
                "Lägg till person",
                "subject",
                "officer",
                "name",
                "Hanna",
                "email",
                "h@vastmanland.example",
                "belongsTo",
                "STAFF");
        assertThat(browser.errors()).containsExactly("Personen hör redan dit");
        assertThat(browser.value("name")).isEqualTo("Hanna");
        browser.press("Lägg till person", "belongsTo", "COMPANY", "organisationNumber", "5599990000");
        assertThat(browser.errors()).containsExactly("Ange organisationsnumret för ett företag som finns i systemet");
        browser.press("Lägg till person", "belongsTo", "999999999");
        assertThat(browser.errors()).containsExactly("Välj vem personen hör till");
    }

    @Test
    void anAdministratorAlwaysRemains() {
        var browser = Browser.as("admin").open("/admin/people");
        assertThat(browser.main()).contains("admin Inloggningar Adam Norén Du själv");
        var self = browser.select("tr:contains(Adam Norén) a[href$=remove]");
        assertThat(self).isEmpty();
    }

    @Test
    void peopleAreListedByWhatTheyBelongTo() {
        var browser = Browser.as("admin").open("/admin/people");
        assertThat(browser.main()).contains("Adam Norén").doesNotContain("Sofia Lindqvist");
        browser.follow("Företag");
        assertThat(browser.main()).contains("Sofia Lindqvist").doesNotContain("Adam Norén");
        browser.follow("Partner");
        assertThat(browser.main()).contains("Almira Stenqvist").doesNotContain("Adam Norén", "Sofia Lindqvist");
        assertThat(browser.open("/admin/people?of=NOBODY").status()).isEqualTo(404);
    }

    @Test
    void aLongListTurnsItsPagesWithoutANameInTheAddress() {
        Story.in(
                "skane",
                () -> run(
                        "insert into membership (subject, name, email)"
                                + " select 'aa' || n, 'Aa ' || to_char(n, 'FM00'), 'aa@skane.example' from generate_series(1, 51) n"));
        try {
            var browser = Browser.as("admin-skane").open("/admin/people?of=REGION");
            assertThat(browser.main()).contains("Aa 01", "Aa 50").doesNotContain("Aa 51");
            browser.open(browser.select("a[rel=next]").attr("href"));
            assertThat(browser.main()).contains("Aa 51", "Stina Ahl").doesNotContain("Aa 50");
            assertThat(browser.select("a[rel=next]")).isEmpty();
        } finally {
            Story.in(
                    "skane",
                    () -> run("delete from membership where subject like 'aa%' and email = 'aa@skane.example'"));
        }
    }

    @Test
    void nobodyElseComesIn() {
        for (var person : List.of("manager", "auditor", "officer", "applicant")) {
            var browser = Browser.as(person);
            for (var path : List.of("/admin/people", "/admin/people/new", "/admin/people/1/remove")) {
                assertThat(browser.open(path).status()).as(person + path).isEqualTo(403);
            }
        }
        assertThat(Browser.as("admin").open("/admin/people/999999/remove").status())
                .isEqualTo(404);
    }

    @Test
    void pagesPassTheGatesInBothLanguages() {
        for (var page : List.of(Chromium.as("admin"), Chromium.inEnglishAs("admin"))) {
            for (var path : List.of("/admin", "/admin/people", "/admin/people/new")) {
                page.navigate(path);
                PageGates.check(page);
                Chromium.screenshot(
                        page, path.substring(1).replace('/', '-') + "-" + page.getAttribute("html", "lang"), 1280);
            }
            page.navigate("/admin/people/new");
            page.click("main form button");
            PageGates.check(page);
            page.navigate("/admin/people");
            page.locator("main table a").first().click();
            PageGates.check(page);
            page.close();
        }
    }

    private int run(String sql) {
        return database.createNativeQuery(sql).executeUpdate();
    }
}
