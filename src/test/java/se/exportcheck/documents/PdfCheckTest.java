package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

class PdfCheckTest {

    private static final String PAGE = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv\"><head>"
            + "<title>Brev</title></head><body><h1>Brev</h1><p>Räksmörgås</p></body></html>";

    /** Harm done to a sound PDF. */
    private interface Harm {
        void to(PDDocument document) throws IOException;
    }

    @Test
    void ourOwnHaveNoFault() throws IOException {
        assertThat(PdfCheck.faults(new Pdf().of(PAGE))).isEmpty();
        assertThat(afterwards(document -> {})).isEmpty();
    }

    @Test
    void aPlainPdfHasNearlyAllOfThem() throws IOException {
        var plain = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        assertThat(PdfCheck.faults(plain.toByteArray()))
                .containsExactly(
                        PdfFault.NO_ARCHIVE_MARK,
                        PdfFault.NO_ACCESSIBILITY_MARK,
                        PdfFault.NOT_TAGGED,
                        PdfFault.NO_LANGUAGE,
                        PdfFault.NO_TITLE,
                        PdfFault.NO_COLOUR_PROFILE);
    }

    @Test
    void eachHarmIsFound() throws IOException {
        assertThat(afterwards(document -> document.getDocumentCatalog().setLanguage(null)))
                .containsExactly(PdfFault.NO_LANGUAGE);
        assertThat(afterwards(document -> document.getDocumentCatalog().setStructureTreeRoot(null)))
                .containsExactly(PdfFault.NOT_TAGGED);
        assertThat(afterwards(
                        document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS)))
                .containsExactly(PdfFault.NO_COLOUR_PROFILE);
        assertThat(afterwards(document -> document.getDocumentInformation().setTitle("")))
                .containsExactly(PdfFault.NO_TITLE);
        assertThat(afterwards(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("x"))))
                .containsExactly(PdfFault.ACTIVE_CONTENT);
        assertThat(afterwards(document -> {
                    var fonts = document.getPage(0).getResources();
                    var descriptor = fonts.getFont(
                                    fonts.getFontNames().iterator().next())
                            .getFontDescriptor();
                    descriptor.getCOSObject().removeItem(COSName.FONT_FILE2);
                }))
                .containsExactly(PdfFault.FONT_NOT_EMBEDDED);
    }

    @Test
    void theTypefaceSaysWhatItLacks() {
        assertThat(Typeface.missing("Räksmörgås €\u00a0– »é«\n")).isEmpty();
        assertThat(Typeface.missing("a漢b😀漢")).containsExactly("漢", "😀");
    }

    private static Set<PdfFault> afterwards(Harm harm) throws IOException {
        var harmed = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(new Pdf().of(PAGE))) {
            harm.to(document);
            document.save(harmed);
        }
        return PdfCheck.faults(harmed.toByteArray());
    }
}
