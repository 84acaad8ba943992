package se.exportcheck.archiving.copying;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.exportcheck.cases.copies.Mask;

/** A page that frozen pages are copied into, and that words are taken out of: out of the text, so that nothing lies beneath. */
final class MaskedPage {

    /** What stands where something was taken out. */
    static final String MARK = "[maskat]";

    /** Elements within a line. */
    private static final Set<String> INLINE =
            Set.of("a", "abbr", "b", "em", "i", "small", "span", "strong", "sub", "sup", "time");

    /** Where a text begins in the whole. */
    private record Placed(Text text, int at) {}

    private final Document page;
    private int places;

    /** @param html a whole, well-formed page, to begin with */
    MaskedPage(String html) {
        page = parsed(html);
    }

    /** Copies what another page shows to the end of this one. */
    void append(String html) {
        var body = page.getElementsByTagName("body").item(0);
        var children = parsed(html).getElementsByTagName("body").item(0).getChildNodes();
        for (var i = 0; i < children.getLength(); i++) {
            body.appendChild(page.importNode(children.item(i), true));
        }
    }

    /** Takes the words out, also where they stand in two elements beside one another or in an attribute. */
    void mask(Mask mask) {
        var whole = new StringBuilder();
        var texts = new ArrayList<Placed>();
        collect(page.getDocumentElement(), mask, whole, texts);
        var hidden = mask.hidden(whole.toString());
        texts.forEach(each -> each.text().setData(without(each.text().getData(), hidden, each.at())));
    }

    /** In how many places something was taken out. */
    int places() {
        return places;
    }

    String html() {
        try {
            var out = new StringWriter();
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.METHOD, "xml");
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(page), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text as it is read: what stands in one line is one text, whatever of it is bold. */
    private void collect(Node node, Mask mask, StringBuilder whole, List<Placed> texts) {
        if (node instanceof Text text) {
            texts.add(new Placed(text, whole.length()));
            whole.append(text.getData());
        }
        if (node instanceof Element element) {
            clear(element, mask);
        }
        var breaks = node instanceof Element && !INLINE.contains(node.getNodeName());
        whole.append(breaks ? "\n" : "");
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, mask, whole, texts);
        }
        whole.append(breaks ? "\n" : "");
    }

    private void clear(Element element, Mask mask) {
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var value = attributes.item(i);
            if (mask.finds(value.getNodeValue())) {
                value.setNodeValue("");
                places++;
            }
        }
    }

    private String without(String text, boolean[] hidden, int at) {
        var left = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            if (!hidden[at + i]) {
                left.append(text.charAt(i));
            } else if (at + i == 0 || !hidden[at + i - 1]) {
                left.append(MARK);
                places++;
            }
        }
        return left.toString();
    }

    private static Document parsed(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html.strip())));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not a well-formed page", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
