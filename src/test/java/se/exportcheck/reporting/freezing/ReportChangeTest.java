package se.exportcheck.reporting.freezing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.exportcheck.reporting.sheets.Cell;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.Sheet;
import se.exportcheck.reporting.sheets.Sheet.Column;
import se.exportcheck.reporting.sheets.Sheet.Row;

/** What is another number now than it was then. */
class ReportChangeTest {

    private static final Column NAME = Column.words("name", "Namn");
    private static final Column YEAR = Column.words("year", "År");
    private static final Column NUMBER = Column.numbers("number", "Antal");
    private static final Column SHARE = Column.numbers("share", "Andel");

    @Test
    void onlyWhatIsAnotherNumberHasChanged() {
        var then = sheet("A", List.of(NAME, NUMBER), row("x", Cell.count(1)), row("y", Cell.count(2)));
        var now =
                sheet("A", List.of(NAME, NUMBER), row("x", Cell.count(1).leadingTo("/cases")), row("y", Cell.count(3)));
        assertThat(ReportChange.between(List.of(then), List.of(now)))
                .containsExactly(new ReportChange("Tabell A", "rad y", Cell.count(2), Cell.count(3)));
        assertThat(ReportChange.between(List.of(then), List.of(then))).isEmpty();
    }

    @Test
    void aRowThatIsNotThereCountsNothingAndItsShareIsNotKnown() {
        var then = sheet("A", List.of(NAME, NUMBER, SHARE), row("x", Cell.count(4), decimal("0.50")));
        var now = sheet("A", List.of(NAME, NUMBER, SHARE), row("z", Cell.count(0), decimal("1.00")));
        assertThat(ReportChange.between(List.of(then), List.of(now)))
                .containsExactly(
                        new ReportChange("Tabell A", "rad x: Antal", Cell.count(4), Cell.count(0)),
                        new ReportChange("Tabell A", "rad x: Andel", decimal("0.50"), Cell.decimal(null)),
                        new ReportChange("Tabell A", "rad z: Andel", Cell.decimal(null), decimal("1.00")));
    }

    @Test
    void aTableOrColumnThatHasComeOrGoneIsShown() {
        var then = sheet("A", List.of(NAME, NUMBER), row("x", Cell.kronor(4)));
        var now = sheet("B", List.of(NAME, YEAR, NUMBER), row("x", Cell.text("2026"), Cell.kronor(5)));
        assertThat(ReportChange.between(List.of(then), List.of(now)))
                .containsExactly(
                        new ReportChange("Tabell A", "rad x", Cell.kronor(4), Cell.kronor(0)),
                        new ReportChange("Tabell B", "rad x, 2026", Cell.kronor(0), Cell.kronor(5)));
    }

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        var then = sheet("A", List.of(NAME, SHARE), row("x", decimal("0.5")));
        var now = sheet("A", List.of(NAME, SHARE), row("x", decimal("0.50")));
        assertThat(ReportChange.between(List.of(then), List.of(now))).isEmpty();
    }

    @Test
    void whatIsKeptAsDataIsReadAsItWas() throws JsonProcessingException {
        var row = row(
                "x",
                Cell.count(3_000_000_000L),
                Cell.kronor(7),
                Cell.kronor(new BigDecimal("7.50")),
                decimal("0.10"),
                Cell.perCent(new BigDecimal("4")),
                Cell.day(LocalDate.of(2026, 3, 2)),
                Cell.text(null));
        var columns = Stream.concat(
                        Stream.of(NAME),
                        Stream.of("a", "b", "c", "d", "e", "f", "g").map(code -> Column.numbers(code, code)))
                .toList();
        var report = new Report(
                "R7",
                "/reports/effects/2024",
                "Rapport",
                Instant.parse("2026-03-02T08:00:00Z"),
                List.of("Text"),
                List.of(sheet("A", columns, row).drawn()),
                "Inget",
                List.of("Så räknas det"),
                false);
        var json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        var both = new Bilingual(report, report);
        assertThat(json.readValue(json.writeValueAsString(both), Bilingual.class))
                .isEqualTo(both);
    }

    private static Cell decimal(String number) {
        return Cell.decimal(new BigDecimal(number));
    }

    private static Sheet sheet(String code, List<Column> columns, Row... rows) {
        return new Sheet(code, "Tabell " + code, columns, List.of(rows));
    }

    private static Row row(String code, Cell... cells) {
        return new Row(
                code,
                Stream.concat(Stream.of(Cell.text("rad " + code)), Stream.of(cells))
                        .toList());
    }
}
