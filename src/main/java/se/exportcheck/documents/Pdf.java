package se.exportcheck.documents;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes the PDF of a frozen page, for the archive and for everyone's reading: PDF/A-2a (ISO 19005-2) and PDF/UA-1
 * (ISO 14289-1). Typeface and layout are its own; nothing is fetched from anywhere, pictures stand in the page itself.
 */
@ApplicationScoped
public class Pdf {

    private static final String TYPEFACE = "Liberation Sans";
    private static final String PICTURE = "data:image/png;base64,";

    /** @param html a whole, well-formed page with a title and a language */
    public byte[] of(String html) {
        var page = parsed(html);
        dress(page);
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useFont(() -> resource("/fonts/LiberationSans-Regular.ttf"), TYPEFACE, 400, FontStyle.NORMAL, true)
                .useFont(() -> resource("/fonts/LiberationSans-Italic.ttf"), TYPEFACE, 400, FontStyle.ITALIC, true)
                .useFont(() -> resource("/fonts/LiberationSans-Bold.ttf"), TYPEFACE, 700, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl((uri, type) -> uri.startsWith(PICTURE), RUN_BEFORE_RESOLVING_URI)
                .withProducer("Exportcheck")
                .withW3cDocument(page, null)
                .toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static Document parsed(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html.strip())));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not a well-formed page", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page's own style sheet is for the screen; on paper it wears ours, with its title at the foot. */
    private static void dress(Document page) {
        var head = (Element) page.getElementsByTagName("head").item(0);
        var links = head.getElementsByTagName("link");
        while (links.getLength() > 0) {
            head.removeChild(links.item(0));
        }
        var title = head.getElementsByTagName("title").item(0).getTextContent();
        var subject = page.createElement("meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", title);
        head.appendChild(subject);
        var style = page.createElement("style");
        style.setTextContent(styleSheet().replace("{title}", quoted(title)));
        head.appendChild(style);
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\5c ").replace("\"", "\\\"").replaceAll("\\R", " ");
    }

    private static String styleSheet() {
        try (var css = resource("/pdf/page.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(name), name);
    }
}
