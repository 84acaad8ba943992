package se.exportcheck.documents;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static se.exportcheck.DemoPeople.actor;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Samples;
import se.exportcheck.ScannerOfTests;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.people.Actor;

/** The store of documents is away: everybody is told, nothing is lost, nothing is half there. */
@QuarkusTest
class StoreAwayTest {

    @Nullable
    @TestHTTPResource(value = "/health/well", management = true)
    URI wellness;

    @Inject
    StoreOfTests store;

    @Inject
    Cases cases;

    @Inject
    Documents documents;

    @Inject
    Scans scans;

    @Inject
    ScannerOfTests scanner;

    private UUID number;
    private String page;

    @BeforeEach
    void aDraft() {
        number = Story.draft();
        page = "/my/cases/" + number + "/uploading";
    }

    @AfterEach
    void asItWas() {
        store.comeBack();
        scanner.disconnect();
    }

    @Test
    void aFormWithAFileKeepsWhatWasTypedAndIsSentAgain() {
        var file = new Browser.Upload("Offert.pdf", Samples.pdf("offer " + number));
        var browser = Browser.as("applicant").open(page);
        store.goAway();
        browser.press("Ladda upp", "remark", "Från mässan", "file", file);
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.title()).startsWith("Filerna går inte att nå just nu");
        assertThat(browser.main()).contains("Inget av det du skickade är sparat", "Uppge den här koden");
        assertThat(browser.value("remark")).isEqualTo("Från mässan");
        assertThat(browser.press("Skicka igen", "file", file).status()).isEqualTo(503);
        assertThat(Browser.as("applicant").open(page).main()).contains("Inga filer än.");
        store.comeBack();
        browser.press("Skicka igen", "file", file);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.main()).contains("Offert.pdf");
    }

    @Test
    void aFileThatCannotBeFetchedIsSaidSoAndTheRestGoesOn() {
        var file = new Browser.Upload("Offert.pdf", Samples.pdf("fetched " + number));
        var browser = Browser.as("applicant").open(page).press("Ladda upp", "remark", "x", "file", file);
        var address = browser.select("a[download]").attr("href");
        store.goAway();
        assertThat(browser.open(address).status()).isEqualTo(503);
        assertThat(browser.main()).contains("Filerna går inte att nå just nu", "Försök igen om några minuter");
        var english = Browser.inEnglishAs("applicant").open(address);
        assertThat(english.main()).contains("Files cannot be reached at the moment");
        assertThat(browser.open(page).main()).contains("Offert.pdf");
        store.comeBack();
        assertThat(browser.open(address).bytes()).isEqualTo(file.content());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onAFullDiskNothingIsHalfStoredAndWhatIsThereIsStillRead() throws IOException {
        var first = new Browser.Upload("Offert.pdf", Samples.pdf("first " + number));
        var second = new Browser.Upload("Program.pdf", Samples.pdf("second " + number));
        var browser = Browser.as("applicant").open(page).press("Ladda upp", "remark", "x", "file", first);
        var address = browser.select("a[download]").attr("href");
        var kept = kept();
        store.fillUp();
        browser.open(page).press("Ladda upp", "remark", "Från mässan", "file", second);
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.main()).contains("Filerna går inte att nå just nu", "Inget av det du skickade är sparat");
        assertThat(browser.value("remark")).isEqualTo("Från mässan");
        assertThat(kept()).isEqualTo(kept);
        var other = Browser.as("applicant").open(page);
        assertThat(other.main()).contains("Offert.pdf").doesNotContain("Program.pdf");
        assertThat(other.open(address).bytes()).isEqualTo(first.content());
        assertThat(Browser.as("admin").open("/admin/operation").main())
                .contains("Det är ont om plats för dokument", "Filer går att ladda upp och hämta");
        store.comeBack();
        assertThat(browser.press("Skicka igen", "file", second).main()).contains("Program.pdf");
    }

    /** All files in the folder, those too that are not finished. */
    private static Set<Path> kept() throws IOException {
        var folder = ConfigProvider.getConfig().getValue("exportcheck.documents.folder", Path.class);
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(toSet());
        }
    }

    @Test
    void whoeverRunsTheProgramIsTold() {
        assertThat(health()).contains("documents can be kept").doesNotContain("AWAY");
        store.goAway();
        assertThat(health()).contains("\"AWAY\"");
        assertThat(Browser.as("admin").open("/admin/operation").main())
                .contains("Filer går inte att nå", "Be den som sköter driften");
        store.comeBack();
        assertThat(Browser.as("admin").open("/admin/operation").main())
                .contains("Filer går att ladda upp och hämta", "Det finns plats för dokument");
    }

    @Test
    void filesWaitToBeCheckedUntilItIsBack() throws IOException {
        try (var daemon = new ClamDaemon()) {
            scanner.connect(daemon.port());
            var file = new Browser.Upload("Offert.pdf", Samples.pdf("checked " + number));
            var browser = Browser.as("applicant").open(page).press("Ladda upp", "remark", "x", "file", file);
            store.goAway();
            assertThat(Story.<Integer>in(() -> scans.check(Actor.system("vastmanland"), 10)))
                    .isZero();
            assertThat(browser.open(page).main()).contains("Kontrolleras");
        }
    }

    @Test
    void aTransactionThatFailsAfterwardsLeavesNoDocumentAndItsContentIsSwept() throws IOException {
        var content = Files.write(Files.createTempFile("upload", ".pdf"), Samples.pdf("held " + number));
        var to = Story.received();
        assertThatIllegalStateException()
                .isThrownBy(() -> Story.in(() -> {
                    attach(content, to);
                    throw new IllegalStateException("a crash");
                }))
                .withMessage("a crash");
        var checksum = Checksum.of(content);
        assertThat(Story.<Long>in(() -> documents.count("sha256", checksum))).isZero();
        assertThat(store.has("vastmanland", checksum)).isTrue();
        sweep(Duration.ofHours(23));
        assertThat(store.has("vastmanland", checksum)).isTrue();
        sweep(Duration.ofHours(25));
        assertThat(store.has("vastmanland", checksum)).isFalse();
    }

    @Test
    void contentThatATransactionStillHoldsIsNotSwept() throws IOException {
        var content = Files.write(Files.createTempFile("upload", ".pdf"), Samples.pdf("held " + number));
        var to = Story.received();
        Story.in(() -> {
            attach(content, to);
            sweep(Duration.ofHours(25));
            return "";
        });
        assertThat(store.has("vastmanland", Checksum.of(content))).isTrue();
    }

    @Test
    void thePagePassesTheGatesInBothLanguages() throws IOException {
        var file = Files.write(Files.createTempFile("offer", ".pdf"), Samples.pdf("gates " + number));
        for (var browser : List.of(Chromium.as("applicant"), Chromium.inEnglishAs("applicant"))) {
            store.comeBack();
            browser.navigate(page);
            store.goAway();
            browser.locator("input[name=remark]").fill("Från mässan i Köln");
            browser.locator("input[type=file]").setInputFiles(file);
            browser.locator("form button").last().click();
            PageGates.check(browser);
            var name = "store-away-" + browser.getAttribute("html", "lang");
            Chromium.screenshot(browser, name, 1280);
            Chromium.screenshot(browser, name, 320);
            browser.close();
        }
    }

    private void attach(Path content, CaseNumber to) {
        var applicant = actor("applicant");
        documents.attach(
                cases.visible(to, applicant).orElseThrow(),
                DocumentKind.QUOTE,
                new Upload("Offert.pdf", content),
                applicant,
                Instant.now());
    }

    private void sweep(Duration later) {
        Story.in(
                () -> documents.sweep(Actor.system("vastmanland"), Instant.now().plus(later), 1_000));
    }

    private String health() {
        return RestAssured.given().get(requireNonNull(wellness)).asString();
    }
}
