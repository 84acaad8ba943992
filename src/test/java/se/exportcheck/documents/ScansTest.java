package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Browser.Upload;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Samples;
import se.exportcheck.ScannerOfTests;
import se.exportcheck.Story;
import se.exportcheck.people.Actor;

/** Only files that were found clean are handed out. */
@QuarkusTest
class ScansTest {

    @Inject
    ScannerOfTests scanner;

    @Inject
    Scans scans;

    @Inject
    FrozenClock clock;

    @AfterEach
    void noScanner() {
        scanner.disconnect();
    }

    @Test
    void aFileWaitsUntilItIsCheckedAndIsThenHandedOut() throws IOException {
        try (var daemon = new ClamDaemon()) {
            scanner.connect(daemon.port());
            var browser = upload("");
            assertThat(browser.main()).contains("Kontrolleras");
            var file = file(browser);
            assertThat(browser.open(file).status()).isEqualTo(409);
            assertThat(browser.main()).contains("Filen kan inte lämnas ut", "Försök igen om en stund");
            checkAll();
            assertThat(browser.open(file).status()).isEqualTo(200);
            assertThat(browser.header("Content-Type")).isEqualTo("application/pdf");
        }
    }

    @Test
    void aFileWithMaliciousCodeIsHandedOutToNobody() throws IOException {
        try (var daemon = new ClamDaemon()) {
            scanner.connect(daemon.port());
            var browser = upload(ClamDaemon.VIRUS);
            var page = browser.path();
            var file = file(browser);
            checkAll();
            assertThat(browser.open(page).main()).contains("Skadlig kod", "behöver skicka en ren fil i stället");
            assertThat(browser.open(file).status()).isEqualTo(409);
            assertThat(browser.main()).contains("Det finns skadlig kod i filen");
        }
    }

    @Test
    void whileTheScannerIsAwayFilesAreTakenInAndNoneIsHandedOut() throws IOException {
        try (var nobody = ClamDaemon.nobody()) {
            scanner.connect(nobody.getLocalPort());
            var browser = upload("");
            assertThat(browser.status()).isEqualTo(200);
            var file = file(browser);
            assertThat(Story.<Integer>in(() -> scans.check(Actor.system("vastmanland"), 10)))
                    .isZero();
            assertThat(browser.open(file).status()).isEqualTo(409);
            assertThat(Browser.as("admin").open("/admin").main()).contains("väntar på kontroll för skadlig kod");
            assertThat(operation()).contains("Kontrollen för skadlig kod svarar inte", "Inga filer väntar på kontroll");
            clock.forward(Duration.ofMinutes(15));
            assertThat(operation()).contains("Filer väntar på kontroll för skadlig kod");
            try (var back = new ClamDaemon()) {
                scanner.connect(back.port());
                checkAll();
                assertThat(browser.open(file).status()).isEqualTo(200);
                assertThat(Browser.as("admin").open("/admin").main()).contains("Alla filer är kontrollerade");
                assertThat(operation())
                        .contains("Kontrollen för skadlig kod svarar, om den är inkopplad", "Inga filer väntar");
            }
        }
    }

    @Test
    void aDamagedFileKeepsNoOtherFromBeingChecked() throws IOException {
        try (var daemon = new ClamDaemon()) {
            scanner.connect(daemon.port());
            var first = Samples.pdf(UUID.randomUUID().toString());
            var damaged = file(upload(first));
            var content = stored(first);
            Files.writeString(content, "damaged");
            var whole = file(upload(""));
            checkAll();
            assertThat(Browser.as("applicant").open(damaged).status()).isEqualTo(409);
            assertThat(Browser.as("applicant").open(whole).status()).isEqualTo(200);
            Files.write(content, first);
            checkAll();
            assertThat(Browser.as("applicant").open(damaged).status()).isEqualTo(200);
        }
    }

    @Test
    void withoutAScannerFilesAreHandedOutAndAdministratorsAreTold() {
        var browser = upload("");
        assertThat(browser.main()).doesNotContain("Kontrolleras");
        assertThat(browser.open(file(browser)).status()).isEqualTo(200);
        assertThat(Browser.as("admin").open("/admin").main())
                .contains("Ingen kontroll av skadlig kod är inkopplad", "EXPORTCHECK_SCANNER");
    }

    @Test
    void pagesPassTheGatesInBothLanguages() throws IOException {
        try (var daemon = new ClamDaemon()) {
            scanner.connect(daemon.port());
            var browser = upload(ClamDaemon.VIRUS);
            var at = browser.path();
            var file = file(browser);
            checkAll();
            browser.press("Ladda upp", "kind", "OTHER", "file", new Upload("Väntar.pdf", pdf("")));
            for (var page :
                    new com.microsoft.playwright.Page[] {Chromium.as("applicant"), Chromium.inEnglishAs("applicant")}) {
                page.navigate(at);
                PageGates.check(page);
                Chromium.screenshot(page, "scan-" + page.getAttribute("html", "lang"), 1280);
                page.navigate(file);
                PageGates.check(page);
                page.close();
            }
        }
    }

    private static String operation() {
        return Browser.as("admin").open("/admin/operation").main();
    }

    private static Browser upload(String words) {
        return upload(pdf(words));
    }

    private static Browser upload(byte[] content) {
        var browser = Browser.as("applicant").open("/my/cases/" + Story.draft() + "/attachments");
        return browser.press("Ladda upp", "kind", "OTHER", "file", new Upload("Bilaga.pdf", content));
    }

    /** Where the content lies, named by its checksum. */
    private static Path stored(byte[] content) throws IOException {
        var folder = ConfigProvider.getConfig().getValue("exportcheck.documents.folder", Path.class);
        var name = Checksum.copy(new ByteArrayInputStream(content), OutputStream.nullOutputStream());
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static byte[] pdf(String words) {
        return Samples.pdf(UUID.randomUUID() + words);
    }

    private static String file(Browser browser) {
        return browser.select("main a[href*=/documents/]").getLast().absUrl("href");
    }

    private void checkAll() {
        Story.in(() -> {
            while (scans.check(Actor.system("vastmanland"), 100) > 0) {}
            return "";
        });
    }
}
