package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.exportcheck.VeraPdf;

class PdfTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="sv" xml:lang="sv">
            <head><meta charset="utf-8"/><title>Beslut "A" \\ B</title>%s</head>
            <body><main><h1>Räksmörgås &amp; €</h1><p>Åtgärd: <strong>mässa</strong></p>%s</main></body></html>""";

    private final Pdf pdf = new Pdf();

    @Test
    void isFitForTheArchiveAndForEveryReader() throws IOException {
        var made = pdf.of(PAGE.formatted("", "<ul><li>ett</li></ul><dl><div><dt>Nr</dt><dd>1</dd></div></dl>"));
        VeraPdf.check(made);
        try (var document = Loader.loadPDF(made)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Beslut \"A\" \\ B");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(text(made)).contains("Räksmörgås & €", "mässa", "Beslut \"A\" \\ B", "1 (1)");
        }
    }

    @Test
    void theCheckItselfFindsWhatIsWrong() throws IOException {
        var plain = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        assertThatThrownBy(() -> VeraPdf.check(plain.toByteArray())).isInstanceOf(AssertionError.class);
    }

    @Test
    void fetchesNothing(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "body { visibility: hidden } hemligt")
                .toUri();
        var page = PAGE.formatted(
                "<link rel=\"stylesheet\" href=\"%1$s\"/><style>@import url('%1$s');</style>".formatted(secret),
                "<p><img src=\"%s\" alt=\"x\"/></p>".formatted(secret));
        var entity = "<!DOCTYPE html [<!ENTITY e SYSTEM \"" + secret + "\">]>"
                + "<html lang=\"sv\"><head><title>t</title></head><body><p>a&e;b</p></body></html>";
        assertThat(text(pdf.of(page))).contains("Räksmörgås").doesNotContain("hemligt");
        assertThat(text(pdf.of(entity))).contains("ab").doesNotContain("hemligt");
    }

    @Test
    void refusesWhatIsNotWellFormed() {
        assertThatThrownBy(() -> pdf.of("<p>half")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
