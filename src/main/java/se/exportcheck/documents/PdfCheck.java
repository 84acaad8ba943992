package se.exportcheck.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a PDF is built as PDF/A-2a and PDF/UA-1 demand: marked as such, tagged, with language, title, colour
 * profile and embedded typefaces, without encryption and active content. It looks at no more than that: the whole of
 * both standards is checked by veraPDF when the program is tested, not while it runs (its licence and size keep it out).
 */
public final class PdfCheck {

    private PdfCheck() {}

    public static Set<PdfFault> faults(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var faults = EnumSet.noneOf(PdfFault.class);
            var catalog = document.getDocumentCatalog();
            note(faults, PdfFault.ENCRYPTED, document.isEncrypted());
            var mark = mark(catalog);
            note(
                    faults,
                    PdfFault.NO_ARCHIVE_MARK,
                    !says(mark, "pdfaid:part", "2") || !says(mark, "pdfaid:conformance", "A"));
            note(faults, PdfFault.NO_ACCESSIBILITY_MARK, !says(mark, "pdfuaid:part", "1"));
            note(faults, PdfFault.NOT_TAGGED, !isTagged(catalog));
            note(faults, PdfFault.NO_LANGUAGE, isBlank(catalog.getLanguage()));
            note(faults, PdfFault.NO_TITLE, !showsTitle(document));
            note(faults, PdfFault.NO_COLOUR_PROFILE, catalog.getOutputIntents().isEmpty());
            note(faults, PdfFault.FONT_NOT_EMBEDDED, !allFontsAreEmbedded(document));
            note(faults, PdfFault.ACTIVE_CONTENT, isActive(catalog));
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void note(Set<PdfFault> faults, PdfFault fault, boolean found) {
        if (found) {
            faults.add(fault);
        }
    }

    private static String mark(PDDocumentCatalog catalog) throws IOException {
        var metadata = catalog.getMetadata();
        return metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    }

    /** As an element or as an attribute. */
    private static boolean says(String mark, String name, String value) {
        return mark.contains("<%s>%s<".formatted(name, value)) || mark.contains("%s=\"%s\"".formatted(name, value));
    }

    private static boolean isTagged(PDDocumentCatalog catalog) {
        var marks = catalog.getMarkInfo();
        var tree = catalog.getStructureTreeRoot();
        return marks != null
                && marks.isMarked()
                && tree != null
                && !tree.getKids().isEmpty();
    }

    private static boolean showsTitle(PDDocument document) {
        var preferences = document.getDocumentCatalog().getViewerPreferences();
        return preferences != null
                && preferences.displayDocTitle()
                && !isBlank(document.getDocumentInformation().getTitle());
    }

    private static boolean allFontsAreEmbedded(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            var resources = page.getResources();
            if (resources != null && !areEmbedded(resources)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areEmbedded(PDResources resources) throws IOException {
        for (var name : resources.getFontNames()) {
            if (!resources.getFont(name).isEmbedded()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isActive(PDDocumentCatalog catalog) {
        var names = catalog.getNames();
        return catalog.getCOSObject().containsKey(COSName.OPEN_ACTION)
                || catalog.getCOSObject().containsKey(COSName.AA)
                || (names != null && (names.getJavaScript() != null || names.getEmbeddedFiles() != null));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
