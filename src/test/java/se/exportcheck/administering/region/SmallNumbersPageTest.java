package se.exportcheck.administering.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;

/** How small a number may be on public pages is the region's to say, from three on. */
@QuarkusTest
class SmallNumbersPageTest {

    private static final String PAGE = "/admin/region/small-numbers";

    @Test
    void theAdministratorSaysItAndTheRegionsPageRepeatsIt() {
        var admin = Browser.as("admin").open(PAGE);
        assertThat(admin.value("least")).isEqualTo("3");
        for (var wrong : new String[] {"2", "21", "", "-3", "tre", "<script>"}) {
            admin.press("Spara", "least", wrong);
            assertThat(admin.status()).as(wrong).isEqualTo(422);
            assertThat(admin.errors()).as(wrong).containsExactly("Ange ett heltal från 3 till 20.");
        }
        admin.press("Spara", "least", "5");
        assertThat(admin.path()).isEqualTo("/admin/region");
        assertThat(admin.main()).contains("Minsta tal som visas 5");
        admin.open(PAGE).press("Spara", "least", "3");
        assertThat(admin.main()).contains("Minsta tal som visas 3");
    }

    @Test
    void nobodyElseDoes() {
        assertThat(Browser.as("manager").open(PAGE).status()).isEqualTo(403);
        assertThat(Browser.as("manager").post(PAGE, "least", "4").status()).isEqualTo(403);
    }

    @Test
    void thePagePassesTheGates() {
        for (var page : new Page[] {Chromium.as("admin"), Chromium.inEnglishAs("admin")}) {
            page.navigate(PAGE);
            PageGates.check(page);
            page.close();
        }
    }
}
