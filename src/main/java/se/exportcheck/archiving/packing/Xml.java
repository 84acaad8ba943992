package se.exportcheck.archiving.packing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes an XML document from its beginning to its end; marks that XML cannot hold are left out. */
final class Xml {

    private static final String CANNOT_BE_HELD = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes names and values in turn; one without a value is left out */
    Xml open(String name, @Nullable String... attributes) {
        try {
            writer.writeStartElement(name);
            for (var i = 0; i < attributes.length; i += 2) {
                if (attributes[i + 1] != null) {
                    writer.writeAttribute(attributes[i], held(attributes[i + 1]));
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with nothing but its attributes. */
    Xml empty(String name, @Nullable String... attributes) {
        return open(name, attributes).close();
    }

    /** An element with a text; none when there is no text. */
    Xml leaf(String name, @Nullable Object text, @Nullable String... attributes) {
        if (text == null) {
            return this;
        }
        open(name, attributes);
        try {
            writer.writeCharacters(held(text.toString()));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return close();
    }

    byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String held(String text) {
        return text.replaceAll(CANNOT_BE_HELD, "");
    }
}
