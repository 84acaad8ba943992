package se.exportcheck.administering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;

@QuarkusTest
class ImportTest {

    private static final String LIST = """
            dnr;received;decided;outcome;orgnr;company;municipality;size_class;kind;markets;strength_area;young_leader;applied_sek;granted_sek;paid_sek
            RV140001;2014-01-02;2014-02-03;GRANT;5599900015;Exportbolag 1 AB;1980;1-9;GOODS;DE;;;100000;50000;50000
            RV140002;2014-01-02;2014-03-03;GRANT;5599900015;Exportbolag 1 AB;1980;1-9;GOODS;DE;;;100000;50000;50000
            """;

    @Test
    void aListIsSeenBeforeItIsImported() {
        var browser = Browser.as("admin").open("/admin").follow("Importera tidigare ärenden");
        browser.press(
                "Granska listan",
                "list",
                new Browser.Upload("past.csv", ("\ufeff" + LIST).getBytes(StandardCharsets.UTF_8)));
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.main())
                .contains("Listan har 2 rader utan fel. 2 ärenden är nya.", "RV140002", "andra check samma år");
        browser.press("Importera listan");
        assertThat(browser.path()).isEqualTo("/admin/imports");
        assertThat(browser.main()).contains("Listan är importerad");
        browser.press("Granska listan", "text", LIST);
        assertThat(browser.main()).contains("0 ärenden är nya", "Finns redan, ändras inte");
    }

    @Test
    void theFileIsTakenAsItWasGiven() throws Exception {
        var file = ("\ufeff"
                        + LIST.replace("RV14", "RV12").replace("\n", "\r\n").replace("1 AB", "Åäö AB"))
                .getBytes(StandardCharsets.UTF_8);
        var checksum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        var browser = Browser.as("admin").open("/admin/imports");
        browser.press("Granska listan", "list", new Browser.Upload("past.csv", file));
        assertThat(browser.main()).contains(checksum);
        browser.press("Importera listan");
        assertThat(browser.main()).contains("Listan är importerad");
        assertThat(Browser.as("auditor").open("/cases/RV120001/events").main()).contains(checksum, "Adam Norén");
    }

    @Test
    void whatIsNoListIsNotImported() {
        var browser = Browser.as("admin").open("/admin/imports");
        for (var forged : List.of("", "***", "åäö")) {
            assertThat(browser.post("/admin/imports", "list", forged).status()).isEqualTo(422);
            assertThat(browser.errors()).containsExactly("Välj en fil eller klistra in en lista");
        }
    }

    @Test
    void aLargeListFitsThroughTheForm() {
        var row = LIST.lines().skip(1).findFirst().orElseThrow();
        var list = new StringBuilder(LIST.lines().findFirst().orElseThrow()).append('\n');
        for (var i = 1; list.length() + row.length() < 89_000; i++) {
            list.append(row.replace("RV140001", "RV11%04d".formatted(i))).append('\n');
        }
        var browser = Browser.as("admin").open("/admin/imports");
        var upload = new Browser.Upload("past.csv", list.toString().getBytes(StandardCharsets.UTF_8));
        browser.press("Granska listan", "list", upload).press("Importera listan");
        assertThat(browser.main()).contains("Listan är importerad");
    }

    @Test
    void aListWithErrorsIsKeptToBeCorrected() {
        var browser = Browser.as("admin").open("/admin/imports");
        browser.press("Granska listan", "text", LIST.replace(";1980;", ";9999;"));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors())
                .containsExactly("Listan har fel och inget har sparats. Rätta raderna och granska igen.");
        assertThat(browser.main()).contains("2 municipality Kommunkoden är okänd");
        assertThat(browser.value("text")).contains(";9999;");
        assertThat(browser.press("Granska listan", "text", " ").errors())
                .containsExactly("Välj en fil eller klistra in en lista");
        var large = new Browser.Upload("large.csv", new byte[90_001]);
        assertThat(browser.press("Granska listan", "text", LIST, "list", large).errors())
                .containsExactly("Filen är för stor. Högst 90 kB kan läsas in här.");
        assertThat(browser.value("text")).isEqualToNormalizingNewlines(LIST.strip());
        assertThat(browser.press("Granska listan", "text", "<script>alert(1)</script>")
                        .html())
                .doesNotContain("<script>alert");
    }

    @Test
    void nobodyElseComesIn() {
        for (var person : List.of("manager", "officer", "auditor", "applicant", "adviser")) {
            var browser = Browser.as(person).open("/admin/imports");
            assertThat(browser.status()).as(person).isEqualTo(403);
            assertThat(browser.open("/admin").status()).as(person).isEqualTo(403);
            browser.post("/admin/imports", "text", LIST);
            assertThat(browser.status()).as(person).isIn(400, 403);
        }
    }

    @Test
    void pagesPassTheGatesInBothLanguages() {
        for (var page : List.of(Chromium.as("admin"), Chromium.inEnglishAs("admin"))) {
            var language = page.getAttribute("html", "lang");
            page.navigate("/admin");
            PageGates.check(page);
            page.navigate("/admin/imports");
            PageGates.check(page);
            page.fill("#text", LIST.replace("5599900015", "1"));
            page.click("main form button");
            PageGates.check(page);
            Chromium.screenshot(page, "imports-errors-" + language, 1280);
            page.fill("#text", LIST.replace("RV14", "RV13"));
            page.click("main form button");
            PageGates.check(page);
            Chromium.screenshot(page, "imports-preview-" + language, 1280);
            page.close();
        }
    }
}
