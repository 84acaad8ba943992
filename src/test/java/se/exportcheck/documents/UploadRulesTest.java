package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Samples;

class UploadRulesTest {

    @TempDir
    Path folder;

    @Test
    void whatTheNameSaysIsTakenInWhenTheContentIsThat() {
        assertThat(refusal("avtal.pdf", Samples.pdf())).isEmpty();
        assertThat(refusal("logga.png", Samples.png())).isEmpty();
        assertThat(refusal("FOTO.JPG", Samples.jpeg())).isEmpty();
        assertThat(refusal("foto.jpeg", Samples.jpeg())).isEmpty();
        assertThat(refusal("plan.docx", Samples.docx())).isEmpty();
        assertThat(refusal("budget.xlsx", Samples.xlsx())).isEmpty();
        assertThat(refusal("plan.odt", Samples.odt())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "virus.exe",
                "avtal.pdf.exe",
                "sida.html",
                "bild.svg",
                "bild.gif",
                "gammal.doc",
                "makro.docm",
                "utan",
                "pdf",
                ".pdf.",
                "a.zip"
            })
    void otherTypesAreRefusedByTheirName(String name) {
        assertThat(refusal(name, Samples.pdf())).hasValue(UploadRefusal.TYPE_NOT_ALLOWED);
    }

    @Test
    void aNameThatPromisesAnotherTypeIsRefused() {
        assertThat(refusal("avtal.pdf", Samples.png())).hasValue(UploadRefusal.CONTENT_DIFFERS);
        assertThat(refusal("avtal.png", Samples.pdf())).hasValue(UploadRefusal.CONTENT_DIFFERS);
        assertThat(refusal("avtal.pdf", bytes("MZ a program"))).hasValue(UploadRefusal.CONTENT_DIFFERS);
        assertThat(refusal("avtal.pdf", bytes("<html>hello"))).hasValue(UploadRefusal.CONTENT_DIFFERS);
        assertThat(refusal("plan.docx", Samples.pdf())).hasValue(UploadRefusal.CONTENT_DIFFERS);
        assertThat(refusal("plan.docx", Samples.xlsx())).hasValue(UploadRefusal.CONTENT_DIFFERS);
        assertThat(refusal("plan.ods", Samples.odt())).hasValue(UploadRefusal.CONTENT_DIFFERS);
        assertThat(refusal("plan.docx", Samples.zip(Map.of("a.txt", bytes("a")))))
                .hasValue(UploadRefusal.CONTENT_DIFFERS);
    }

    @Test
    void anEmptyFileAndOneByteTooManyAreRefused() {
        var largest = Arrays.copyOf(Samples.pdf(), (int) UploadRules.LARGEST);
        assertThat(refusal("tom.pdf", new byte[0])).hasValue(UploadRefusal.EMPTY);
        assertThat(refusal("stor.pdf", largest)).isEmpty();
        assertThat(refusal("stor.pdf", Arrays.copyOf(largest, largest.length + 1)))
                .hasValue(UploadRefusal.TOO_LARGE);
    }

    @Test
    void aFileThatIsTwoTypesAtOnceIsRefused() {
        var archive = Samples.zip(Map.of("run.js", bytes("alert(1)")));
        assertThat(refusal("foto.png", joined(Samples.png(), archive))).hasValue(UploadRefusal.TWO_TYPES);
        assertThat(refusal("avtal.pdf", joined(Samples.pdf(), archive))).hasValue(UploadRefusal.TWO_TYPES);
        assertThat(refusal("foto.jpg", joined(Samples.jpeg(), bytes("%PDF-1.4"))))
                .hasValue(UploadRefusal.TWO_TYPES);
        assertThat(refusal("foto.jpg", joined(Samples.jpeg(), bytes("<SCRIPT>alert(1)</SCRIPT>"))))
                .hasValue(UploadRefusal.TWO_TYPES);
        assertThat(refusal("plan.docx", joined(Samples.png(), Samples.docx()))).hasValue(UploadRefusal.CONTENT_DIFFERS);
    }

    @Test
    void aDocumentThatUnpacksTooFarIsRefused() {
        var bomb = Samples.docx(Map.of("word/media/a.bin", new byte[40_000_000]));
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(refusal("plan.docx", bomb)).hasValue(UploadRefusal.PACKED_TOO_TIGHT);
    }

    @Test
    void aDocumentOfVeryManyPartsIsRefused() {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 5_001; i++) {
            parts.put("word/" + i, new byte[0]);
        }
        assertThat(refusal("plan.docx", Samples.docx(parts))).hasValue(UploadRefusal.PACKED_TOO_TIGHT);
    }

    @Test
    void aDocumentWithMacrosIsRefused() {
        assertThat(refusal("plan.docx", Samples.docx(Map.of("word/vbaProject.bin", bytes("Sub Auto")))))
                .hasValue(UploadRefusal.MACROS);
    }

    @Test
    void aDocumentCutShortIsRefused() {
        var whole = Samples.docx(Map.of("word/a", new byte[1000]));
        for (var length : new int[] {4, whole.length / 2, whole.length - 1}) {
            assertThat(refusal("plan.docx", Arrays.copyOf(whole, length))).hasValue(UploadRefusal.CONTENT_DIFFERS);
        }
    }

    @Test
    void noDamageMakesMoreThanARefusal() {
        var random = new java.util.Random(1);
        for (int i = 0; i < 300; i++) {
            var damaged = Samples.docx(Map.of("word/a", bytes("some text ".repeat(50))));
            for (int j = 0; j < 4; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(refusal("plan.docx", damaged)).isNotNull();
        }
    }

    private Optional<UploadRefusal> refusal(String name, byte[] content) {
        try {
            return UploadRules.refusal(new Upload(name, Files.write(folder.resolve("content"), content)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
