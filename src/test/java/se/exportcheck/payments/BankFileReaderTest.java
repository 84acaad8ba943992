package se.exportcheck.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.exportcheck.payments.BankFault.Unreadable;
import se.exportcheck.payments.BankFile.Kind;
import se.exportcheck.payments.BankFile.Line;
import se.exportcheck.payments.BankFile.Said;

/** Files from the bank, written by hand after the message definitions; and what is none. */
class BankFileReaderTest {

    @Test
    void aStatusReportSaysWhatIsTakenAndWhatIsRejected() {
        var file = BankFileReader.read(
                BankFiles.of("pain.002.xml", Map.of("ID", "1", "ACCEPTED", "RV260001-1", "REJECTED", "RV260002-1")));
        assertThat(file.kind()).isEqualTo(Kind.STATUS);
        assertThat(file.id()).isEqualTo("STATUS-1");
        assertThat(file.lines())
                .extracting(Line::said, Line::endToEndId, Line::reason)
                .containsExactly(
                        tuple(Said.ACCEPTED, "RV260001-1", null),
                        tuple(Said.REJECTED, "RV260002-1", "AC04 Kontot är avslutat"),
                        tuple(Said.REJECTED, "ANOTHER-SYSTEM-7", null));
    }

    @Test
    void aWholeFileCanBeRejected() {
        var file =
                BankFileReader.read(BankFiles.of("pain.002-whole-file.xml", Map.of("ID", "2", "FILE", "RV-B000009")));
        assertThat(file.lines()).containsExactly(new Line(Said.REJECTED, null, "RV-B000009", null, null, "FF01"));
    }

    @ParameterizedTest
    @MethodSource("booked")
    void whatIsBookedIsPaidOnItsDay(String name, Kind kind) {
        var file = BankFileReader.read(BankFiles.booked(name, "RV260001-1", "40000.00", "2026-03-04", "DBIT"));
        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.lines()).hasSize(2); // what is not booked yet does not count
        var line = file.lines().getFirst();
        assertThat(line.said()).isEqualTo(Said.PAID);
        assertThat(line.endToEndId()).isEqualTo("RV260001-1");
        assertThat(line.amount()).isEqualByComparingTo("40000");
        assertThat(line.day()).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    static Stream<Arguments> booked() {
        return Stream.of(Arguments.of("camt.054.xml", Kind.NOTIFICATION), Arguments.of("camt.053.xml", Kind.STATEMENT));
    }

    @Test
    void whatIsCreditedHasComeBack() {
        var file =
                BankFileReader.read(BankFiles.booked("camt.054.xml", "RV260001-1", "40000.00", "2026-03-04", "CRDT"));
        assertThat(file.lines().getFirst().said()).isEqualTo(Said.CAME_BACK);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsNoAnswerIsNamed(String what, String content, BankFault fault) {
        assertThatThrownBy(() -> BankFileReader.read(content.getBytes(UTF_8)))
                .as(what)
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.fault()).isEqualTo(fault));
    }

    static Stream<Arguments> faults() {
        var status =
                new String(BankFiles.of("pain.002.xml", Map.of("ID", "1", "ACCEPTED", "A", "REJECTED", "B")), UTF_8);
        return Stream.of(
                Arguments.of("nothing", "", BankFault.EMPTY),
                Arguments.of("blank", "   \n", BankFault.NOT_XML),
                Arguments.of("a list", "end_to_end_id;amount\nRV260001-1;40000\n", BankFault.NOT_XML),
                Arguments.of("a workbook", "PK\u0003\u0004", BankFault.NOT_XML),
                Arguments.of("half a file", status.substring(0, status.length() / 2), BankFault.NOT_XML),
                Arguments.of("two roots", "<a/><b/>", BankFault.NOT_XML),
                Arguments.of("other XML", "<?xml version=\"1.0\"?><html/>", BankFault.OTHER_MESSAGE),
                Arguments.of(
                        "our own file",
                        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.03\"/>",
                        BankFault.OTHER_MESSAGE),
                Arguments.of(
                        "a later version",
                        status.replace("pain.002.001.03", "pain.002.001.10"),
                        BankFault.OTHER_MESSAGE),
                Arguments.of(
                        "empty message",
                        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.03\"/>",
                        BankFault.OTHER_MESSAGE),
                Arguments.of("no header", status.replaceAll("(?s)<GrpHdr>.*</GrpHdr>", ""), BankFault.INCOMPLETE),
                Arguments.of(
                        "no number",
                        status.replaceAll("<OrgnlEndToEndId>A</OrgnlEndToEndId>", ""),
                        BankFault.INCOMPLETE),
                Arguments.of(
                        "a document type",
                        status.replace(
                                "?>\n<Document",
                                "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<Document"),
                        BankFault.NOT_XML));
    }

    @Test
    void aFileThatIsTooLargeIsNamed() {
        assertThatThrownBy(() -> BankFileReader.read(new byte[BankFileReader.LARGEST + 1]))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.fault()).isEqualTo(BankFault.TOO_LARGE));
    }
}
