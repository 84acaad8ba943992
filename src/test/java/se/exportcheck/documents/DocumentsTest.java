package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.exportcheck.DemoPeople.actor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Browser.Upload;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Regions;

@QuarkusTest
class DocumentsTest {

    private static final Upload QUOTE = new Upload("Offert från Öberg.pdf", Samples.pdf());

    @Inject
    Regions regions;

    @Inject
    Cases cases;

    @Inject
    Documents documents;

    @Inject
    DocumentStore store;

    private String draft;

    @BeforeEach
    void aDraft() {
        draft = "/my/cases/" + Story.draft();
    }

    @Test
    void anAttachedFileComesBackAsItWas() {
        var browser =
                Browser.as("applicant").open(draft + "/uploading").press("Ladda upp", "remark", "x", "file", QUOTE);
        assertThat(browser.main()).contains("Offert från Öberg.pdf", "Offert", "Sofia Lindqvist");
        browser.follow("Offert från Öberg.pdf");
        assertThat(browser.bytes()).isEqualTo(Samples.pdf());
        assertThat(browser.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(browser.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(browser.header("Cache-Control")).isEqualTo("no-store");
        assertThat(browser.header("Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"Offert fr_n _berg.pdf\"; filename*=UTF-8''Offert%20fr%C3%A5n%20%C3%96berg.pdf");
    }

    @Test
    void othersDoNotFindTheFile() {
        var file = Browser.as("applicant")
                .open(draft + "/uploading")
                .press("Ladda upp", "remark", "x", "file", QUOTE)
                .select("a[download]")
                .attr("href");
        for (var person : new String[] {"applicant2", "officer", "admin", "auditor", "officer-skane"}) {
            assertThat(Browser.as(person).open(file).status()).as(person).isEqualTo(404);
        }
        assertThat(Browser.as("signatory").open(file).status()).isEqualTo(200);
        for (var wrong : new String[] {"/0", "/x", "/99999999999999999999"}) {
            var browser = Browser.as("applicant").open(file.replaceAll("/\\d+$", wrong));
            assertThat(browser.status()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void aRefusedFileKeepsTheRestAndStoresNothing() {
        var browser = Browser.as("applicant").open(draft + "/uploading");
        browser.press("Ladda upp", "remark", "Från mässan", "file", new Upload("avtal.pdf", Samples.png()));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors()).singleElement().asString().startsWith("Filens innehåll är inte av den typ");
        assertThat(browser.value("remark")).isEqualTo("Från mässan");
        assertThat(browser.main()).contains("Inga filer än.");
        var tooLarge = Arrays.copyOf(Samples.pdf(), (int) UploadRules.LARGEST + 1);
        assertThat(browser.press("Ladda upp", "file", new Upload("stor.pdf", tooLarge))
                        .errors())
                .containsExactly("Filen är för stor. Den får vara högst 25 MB");
        assertThat(browser.press("Ladda upp", "remark", "x").errors()).containsExactly("Välj en fil");
        assertThat(browser.press("Ladda upp", "remark", "", "file", QUOTE).errors())
                .containsExactly("Fyll i uppgiften");
        assertThat(browser.main()).contains("Inga filer än.");
    }

    @Test
    void refusalsAreSaidInEnglishToo() {
        var browser = Browser.inEnglishAs("applicant").open(draft + "/uploading");
        var bomb = Samples.docx(Map.of("word/a", new byte[30_000_000]));
        assertThat(browser.press("Ladda upp", "remark", "x", "file", new Upload("plan.docx", bomb))
                        .errors())
                .singleElement()
                .asString()
                .startsWith("The file becomes too large when it is opened");
    }

    @Test
    void aFileOfHostileNameIsShownAsText() {
        var browser = Browser.as("applicant").open(draft + "/uploading");
        browser.press(
                "Ladda upp",
                "remark",
                "x",
                "file",
                new Upload("../<script>alert(1)<\\script>\u202Efdp.pdf", Samples.pdf()));
        assertThat(browser.select("a[download]").text()).isEqualTo("script_fdp.pdf");
        browser.press("Ladda upp", "remark", "x", "file", new Upload("a'\"; drop table document;.pdf", Samples.pdf()));
        assertThat(browser.select("a[download]").eachText()).contains("a'%22; drop table document;.pdf");
    }

    @Test
    void aRequestLargerThanAnyFileGetsAPage() {
        var browser = Browser.as("applicant").open(draft + "/uploading");
        browser.press("Ladda upp", "remark", "x", "file", new Upload("stor.pdf", new byte[32_000_000]));
        assertThat(browser.status()).isEqualTo(413);
        assertThat(browser.main()).contains("Det du skickade är för stort", "högst 25 MB");
    }

    @Test
    void aRequestLargerThanAnybodySendsIsCutOff() throws IOException {
        var root = URI.create(Browser.root());
        try (var socket = new Socket(root.getHost(), root.getPort())) {
            var head = "POST / HTTP/1.1\r\nHost: %s\r\nContent-Length: 900000000000\r\n\r\n"
                    .formatted(root.getAuthority());
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aFileOfADraftCanBeTakenAwayByTheCompanyAlone() {
        var browser =
                Browser.as("applicant").open(draft + "/uploading").press("Ladda upp", "remark", "x", "file", QUOTE);
        var file = browser.select("a[download]").attr("href");
        var id = Long.parseLong(file.substring(file.lastIndexOf('/') + 1));
        for (var person : List.of("applicant2", "officer", "auditor")) {
            assertThatThrownBy(() -> inRegion(() -> documents.remove(documents.findById(id), actor(person))))
                    .isInstanceOf(StepRefused.class);
        }
        assertThat(browser.press("Ta bort Offert från Öberg.pdf").main()).contains("Inga filer än.");
    }

    @Test
    void whatHasReachedTheRegionStays() {
        var number = Story.awaitingCompletion();
        inRegion(() -> {
            var grantCase = cases.visible(number, actor("applicant")).orElseThrow();
            var upload = new se.exportcheck.documents.Upload("Komplettering.pdf", content());
            var answer = Belonging.to(grantCase, grantCase.openInquiry().orElseThrow());
            var now = Instant.parse("2026-03-02T08:00:00Z");
            assertThatThrownBy(() -> documents.attach(answer, DocumentKind.COMPLETION, upload, actor("officer"), now))
                    .isInstanceOf(StepRefused.class);
            assertThatThrownBy(() -> documents.attach(grantCase, DocumentKind.OTHER, upload, actor("auditor"), now))
                    .isInstanceOf(StepRefused.class);
            documents.attach(answer, DocumentKind.COMPLETION, upload, actor("applicant"), now);
            grantCase.answer(CaseAction.SUPPLEMENT, "Här är den", actor("applicant"), now);
            var document = documents.of(grantCase, actor("officer")).getLast();
            assertThat(document.name()).isEqualTo("Komplettering.pdf");
            assertThatThrownBy(() -> documents.remove(document, actor("applicant")))
                    .isInstanceOf(StepRefused.class);
        });
        var officer = Browser.as("officer").open("/cases/" + number + "/documents/0");
        assertThat(officer.status()).isEqualTo(404);
    }

    @Test
    void contentThatNoDocumentHasIsSweptAfterADay() {
        var kept = new Upload("kvar.pdf", Samples.pdf("kept " + draft));
        var removed = new Upload("bort.pdf", Samples.pdf("removed " + draft));
        var browser = Browser.as("applicant").open(draft + "/uploading");
        browser.press("Ladda upp", "remark", "x", "file", kept).press("Ladda upp", "remark", "x", "file", removed);
        browser.press("Ta bort bort.pdf");
        inRegion(() -> documents.sweep(Actor.system("vastmanland"), Instant.now(), 10_000));
        assertThat(checksums(Instant.now())).contains(checksum(kept), checksum(removed));
        inRegion(
                () -> documents.sweep(Actor.system("vastmanland"), Instant.now().plus(Duration.ofDays(2)), 10_000));
        assertThat(checksums(Instant.now())).contains(checksum(kept)).doesNotContain(checksum(removed));
        browser.follow("kvar.pdf");
        assertThat(browser.bytes()).isEqualTo(kept.content());
    }

    @Test
    void thePagePasses() {
        Browser.as("applicant").open(draft + "/uploading").press("Ladda upp", "remark", "x", "file", QUOTE);
        for (var page :
                new com.microsoft.playwright.Page[] {Chromium.as("applicant"), Chromium.inEnglishAs("applicant")}) {
            page.navigate(draft + "/uploading");
            PageGates.check(page);
            page.locator("form button").last().click();
            PageGates.check(page);
            Chromium.screenshot(page, "documents-" + page.getAttribute("html", "lang"), 1280);
            page.close();
        }
    }

    private List<String> checksums(Instant before) {
        var kept = new ArrayList<String>();
        store.keptBefore("vastmanland", before.plusSeconds(60), 100, kept::addAll);
        return kept;
    }

    private static Path content() {
        try {
            return Files.write(Files.createTempFile("upload", ".pdf"), Samples.pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checksum(Upload upload) {
        try {
            var file = Files.createTempFile("upload", ".pdf");
            return Checksum.of(Files.write(file, upload.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void inRegion(Runnable work) {
        regions.inRegion("vastmanland", () -> {
            QuarkusTransaction.requiringNew().run(work);
            return work;
        });
    }
}
