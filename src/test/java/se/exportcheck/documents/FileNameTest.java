package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Årsredovisning 2025.pdf ; Årsredovisning 2025.pdf",
                "../../etc/passwd.pdf ; passwd.pdf",
                "C:\\Users\\sofia\\avtal.pdf ; avtal.pdf",
                "..\\..\\avtal.pdf ; avtal.pdf",
                ".pdf ; document.pdf",
                "... .pdf ; document.pdf",
                "/ ; document",
                "a<b>:\"c\"|?*.pdf ; a_b___c____.pdf",
                "offert .PDF ; offert.PDF",
                "utan ; utan",
            })
    void aNameIsCleaned(String sent, String cleaned) {
        assertThat(FileName.of(sent).value()).isEqualTo(cleaned);
    }

    @Test
    void nothingInvisibleIsLeft() {
        assertThat(FileName.of("avtal\u202Efdp.exe").value()).isEqualTo("avtalfdp.exe");
        assertThat(FileName.of("a\u0000b\u200Bc\u2066\r\nd\uFEFF.pdf").value()).isEqualTo("abcd.pdf");
        assertThat(FileName.of("ensam\uD83D.pdf").value()).isEqualTo("ensam.pdf");
    }

    @Test
    void lettersAreWrittenInOneWay() {
        assertThat(FileName.of("A\u030Arsredovisning.pdf").value()).isEqualTo("Årsredovisning.pdf");
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(FileName.of("😀".repeat(300) + ".pdf").value())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("😀.pdf");
        assertThat(FileName.of("a." + "b".repeat(1000)).value()).hasSizeLessThanOrEqualTo(200);
    }
}
