package se.exportcheck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every type, as a test gives them to a file field. */
public final class Samples {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String PIXEL = "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
            + "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082";

    private Samples() {}

    public static byte[] pdf() {
        return pdf("a file");
    }

    /** A pdf that differs from others. */
    public static byte[] pdf(String words) {
        return ("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj %" + words + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] png() {
        return HexFormat.of().parseHex(PIXEL);
    }

    public static byte[] jpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    public static byte[] docx() {
        return docx(Map.of());
    }

    /** A text document with more in its package than it needs. */
    public static byte[] docx(Map<String, byte[]> more) {
        return packed(contentTypes(WORD), "word/document.xml", more);
    }

    public static byte[] xlsx() {
        return packed(contentTypes(SHEET), "xl/workbook.xml", Map.of());
    }

    public static byte[] odt() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        entries.put("content.xml", bytes("<office/>"));
        return zip(entries);
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(entry(entry.getKey(), entry.getValue()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** OpenDocument wants its label uncompressed. */
    private static ZipEntry entry(String name, byte[] content) {
        var entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            var check = new CRC32();
            check.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(check.getValue());
        }
        return entry;
    }

    private static byte[] packed(byte[] contentTypes, String main, Map<String, byte[]> more) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", contentTypes);
        entries.put(main, bytes("<document/>"));
        entries.putAll(more);
        return zip(entries);
    }

    public static byte[] contentTypes(String main) {
        return bytes("<Types><Override PartName=\"/main.xml\" ContentType=\"" + main + "\"/></Types>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
