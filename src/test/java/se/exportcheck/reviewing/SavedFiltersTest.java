package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.GrantCase;

/** A member of staff saves what the list of cases is narrowed to, and opens it again with one click. */
@QuarkusTest
class SavedFiltersTest {

    @Inject
    EntityManager database;

    /** The list and the inbox show them to everybody. */
    @BeforeEach
    @AfterEach
    void forget() {
        for (var region : List.of("vastmanland", "skane")) {
            Story.in(
                    region,
                    () -> database.createQuery("delete from SavedFilter").executeUpdate());
        }
    }

    @Test
    void aFilterIsSavedAndOpenedFromTheListAndTheInbox() {
        var mine = Story.then(Story.received("Sparfilter"), "officer", GrantCase::takeOn);
        Story.received("Sparfilter");
        var officer = Browser.as("officer").open("/cases");
        assertThat(officer.links()).doesNotContain("Spara filtret");
        officer.press("Använd filter", "q", "sparfilter handläggare:jag").follow("Spara filtret");
        assertThat(officer.main()).contains("Sök: sparfilter", "Handläggare: Mina");
        assertThat(officer.select("input[name=shared]")).isEmpty();
        officer.press("Spara", "name", "Mina sparade & egna");
        assertThat(officer.main()).contains("Filtret är sparat.", mine.value(), "1 ärende");
        for (var page : List.of("/cases", "/inbox", "/cases/filters")) {
            officer.open(page).follow("Mina sparade & egna");
            assertThat(officer.main()).as(page).contains(mine.value(), "1 ärende", "Handläggare: Mina");
        }
        officer.open("/cases/filters").follow("Ändra Mina sparade & egna").press("Spara", "name", "Mina");
        assertThat(officer.main()).contains("Filtret är ändrat.");
        officer.follow("Ändra Mina").press("Ta bort filtret");
        assertThat(officer.main()).contains("Filtret är borttaget.", "Du har inga sparade filter.");
        assertThat(officer.open("/inbox").main()).doesNotContain("Sparade filter");
    }

    @Test
    void whatCannotBeSavedIsSaidAndNothingIsLost() {
        var officer =
                Browser.as("officer").open("/cases?market=DE&sort=company").follow("Spara filtret");
        officer.press("Spara", "name", "");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).containsExactly("Ange ett namn på filtret");
        officer.press("Spara", "name", "Karin 811218-9876");
        assertThat(officer.errors()).containsExactly("Namnet får inte innehålla ett personnummer");
        assertThat(officer.value("name")).isEqualTo("Karin 811218-9876");
        officer.press("Spara", "name", "Tyskland");
        assertThat(officer.select("th[aria-sort=ascending]").text()).startsWith("Företag");
        officer.open("/cases?market=NO").follow("Spara filtret").press("Spara", "name", "TYSKLAND");
        assertThat(officer.errors()).containsExactly("Du har redan ett filter med det namnet");
        officer.press("Spara", "name", "Norge");
        officer.follow("Ordna filter").follow("Ändra Norge").press("Spara", "name", "tyskland");
        assertThat(officer.errors()).containsExactly("Du har redan ett filter med det namnet");
        for (var search : List.of("19811218-9876", "karin+811218-9876", "8112189876")) {
            officer.open("/cases?q=" + search).follow("Spara filtret").press("Spara", "name", "Sökning");
            assertThat(officer.errors())
                    .as(search)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("personnummer");
        }
        officer.open("/cases/filters/new").press("Spara", "name", "Tomt");
        assertThat(officer.errors()).containsExactly("Filtrera ärendelistan först, så att det finns något att spara");
        officer.post("/cases/filters/new", "name", "Fel", "filter", "receivedFrom=ig%E5r&x=y&after=1");
        assertThat(officer.status()).isEqualTo(422);
        IntStream.range(2, SavedFilters.MOST)
                .forEach(i -> officer.post("/cases/filters/new", "name", "Nr " + i, "filter", "market=FR"));
        officer.open("/cases?market=FI").follow("Spara filtret").press("Spara", "name", "För många");
        assertThat(officer.errors()).containsExactly("Du kan ha högst 20 sparade filter. Ta bort något först.");
    }

    @Test
    void aManagerSharesAndNobodyElseSeesOrChangesWhatIsNotTheirs() {
        var manager = Browser.as("manager").open("/cases?q=lyon").follow("Spara filtret");
        manager.press("Spara", "name", "Regionens", "shared", "yes");
        manager.open("/cases?q=oslo").follow("Spara filtret").press("Spara", "name", "Chefens egna");
        var own = manager.open("/cases/filters")
                .select("a[href^=/cases/filters/]")
                .eachAttr("href");
        assertThat(own).hasSize(2);
        var officer = Browser.as("officer").open("/inbox");
        assertThat(officer.links()).contains("Regionens").doesNotContain("Chefens egna");
        assertThat(officer.open("/cases/filters").main()).contains("Delade i regionen", "Regionens");
        for (var address : own) {
            assertThat(officer.open(address).status()).isEqualTo(404);
            assertThat(officer.post(address, "name", "Mitt").status()).isEqualTo(404);
            assertThat(officer.post(address + "/remove").status()).isEqualTo(404);
            assertThat(Browser.as("officer-skane").open(address).status()).isEqualTo(404);
        }
        officer.post("/cases/filters/new", "name", "Delat ändå", "filter", "market=FR", "shared", "yes");
        assertThat(Browser.as("officer2").open("/cases").links())
                .contains("Regionens")
                .doesNotContain("Delat ändå");
        assertThat(Browser.as("officer-skane").open("/cases").links()).doesNotContain("Regionens");
        for (var other : List.of("applicant", "adviser", "admin")) {
            assertThat(Browser.as(other).open("/cases/filters").status())
                    .as(other)
                    .isEqualTo(404);
        }
    }

    @Test
    void thePagesPassTheGatesInBothLanguages() {
        var manager = Browser.as("manager").open("/cases?market=DE").follow("Spara filtret");
        manager.press("Spara", "name", "Tyskland, alla pågående och avslutade", "shared", "yes");
        manager.open("/cases?late=yes").follow("Spara filtret").press("Spara", "name", "Försenade");
        var change = manager.open("/cases/filters")
                .select("a[href^=/cases/filters/]")
                .attr("href");
        for (var page : List.of(Chromium.as("manager"), Chromium.inEnglishAs("manager"))) {
            for (var address :
                    List.of("/cases?market=DE", "/inbox", "/cases/filters", change, "/cases/filters/new?market=DE")) {
                page.navigate(address);
                PageGates.check(page);
                var name = "saved" + address.replaceAll("\\W+|\\d+", "-") + page.getAttribute("html", "lang");
                Chromium.screenshot(page, name, 1280);
                Chromium.screenshot(page, name, 320);
            }
            page.close();
        }
    }
}
