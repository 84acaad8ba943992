package se.exportcheck.administering.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.Database;
import se.exportcheck.PageGates;

/** The region's own data, kept by its administrators; in Skåne, so that no other test sees it change. */
@QuarkusTest
class RegionDataTest {

    private static final String REGION = "/admin/region";

    @Test
    void whomToTurnToIsChangedWhereverItStands() {
        var browser = Browser.as("admin-skane")
                .open("/admin")
                .follow("Regionens uppgifter")
                .follow("Ändra Kontakt");
        var late = Browser.as("admin-skane").open(REGION + "/contact");
        browser.press("Spara", "contactName", " ", "contactEmail", "x@y", "contactPhone", "ring oss");
        assertThat(browser.errors())
                .containsExactly(
                        "Ange vem man vänder sig till",
                        "Ange en e-postadress, till exempel namn@region.se",
                        "Ange ett telefonnummer, till exempel 021-17 00 00");
        browser.press(
                "Spara",
                "contactName",
                "Exportgruppen",
                "contactEmail",
                "exportgruppen@skane.example",
                "contactPhone",
                "040-12 34 56");
        assertThat(browser.main()).contains("Sparat", "Exportgruppen");
        assertThat(Browser.as("officer-skane").open("/about/contact").main())
                .contains("exportgruppen@skane.example", "040-12 34 56");
        late.press("Spara", "contactName", "Annan");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.value("contactName")).isEqualTo("Exportgruppen");
        assertThat(Browser.as("admin").open(REGION).main()).doesNotContain("Exportgruppen");
    }

    @Test
    void partnersAndStrengthAreasAreAdded() {
        var browser = Browser.as("admin-skane").open(REGION).press("Lägg till partner");
        browser.press("Spara", "partnerName", "almi");
        assertThat(browser.errors()).containsExactly("Partnern finns redan");
        browser.press("Spara", "partnerName", "Invest in Skåne");
        browser.follow("Ändra Invest in Skåne").press("Spara", "partnerName", "Business Region Skåne");
        assertThat(browser.main()).contains("Sparat", "Business Region Skåne").doesNotContain("Invest in Skåne");
        browser.press("Lägg till styrkeområde").press("Spara", "code", "RAILWAY", "nameSv", "Mat", "nameEn", "Food");
        assertThat(browser.errors()).containsExactly("Beteckningen finns redan");
        browser.press("Spara", "code", "FOOD");
        assertThat(browser.main()).contains("Mat", "FOOD, Food");
        var elsewhere = Browser.as("admin").open(REGION);
        assertThat(elsewhere.main()).doesNotContain("Business Region Skåne", "FOOD");
        assertThat(elsewhere.open(REGION + "/partners/999999").status()).isEqualTo(404);
    }

    @Test
    void theListOfGroundsOfSecrecyIsTheRegionsOwn() {
        var browser = Browser.as("admin-skane").open(REGION).press("Lägg till sekretessgrund");
        browser.press("Spara", "provision", "10 kap. 3 § osl", "meaningSv", " ", "meaningEn", "Trade");
        assertThat(browser.errors())
                .containsExactlyInAnyOrder("Lagrummet finns redan", "Skriv vad det skyddar på svenska");
        browser.press("Spara", "provision", "31 kap. 16 § OSL", "meaningSv", "Affärsförhållanden");
        assertThat(browser.main()).contains("Sparat", "31 kap. 16 § OSL", "Affärsförhållanden – Trade");
        assertThat(Browser.as("admin").open(REGION).main()).doesNotContain("31 kap. 16 §");
        browser.follow("Ändra 31 kap. 16 § OSL").press("Spara", "used", "NO");
        assertThat(browser.main()).contains("Används inte");
        assertThat(browser.open(REGION + "/secrecy-grounds/999999").status()).isEqualTo(404);
    }

    @Test
    void nobodyElseComesInAndTheDatabaseKeepsRegionsApart() throws SQLException {
        for (var page : List.of("", "/contact", "/partners/new", "/strength-areas/new", "/secrecy-grounds/new")) {
            assertThat(Browser.as("officer").open(REGION + page).status()).isEqualTo(403);
        }
        try (var app = Database.app("vastmanland")) {
            assertThat(app.createStatement().executeUpdate("update region set contact_name = 'x' where code = 'skane'"))
                    .isZero();
        }
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
            try (var app = Database.app("vastmanland")) {
                app.createStatement().execute("update region set name = 'x' where code = 'vastmanland'");
            }
        });
    }

    @Test
    void thePagesPassTheGates() {
        for (var page : List.of(Chromium.as("admin"), Chromium.inEnglishAs("admin"))) {
            for (var path : List.of("", "/contact", "/partners/new", "/strength-areas/new", "/secrecy-grounds/new")) {
                page.navigate(REGION + path);
                PageGates.check(page);
            }
            Chromium.screenshot(page, "region-area-" + page.getAttribute("html", "lang"), 1280);
            page.navigate(REGION);
            Chromium.screenshot(page, "region-" + page.getAttribute("html", "lang"), 1280);
            page.close();
        }
    }
}
