package se.exportcheck.reporting.sheets;

import java.time.Instant;
import java.util.List;

/**
 * A report in the reader's language, as it stands at a moment.
 *
 * @param code its number in the list of standard reports (domain brief 5.2): {@code R7}
 * @param files the address of its files, but for their ending
 * @param text what it is and what it came to, a paragraph each
 * @param nothing what is said when it has no rows
 * @param definitions what its numbers mean
 * @param isOneTable whether it has one table whatever it says, whose columns its CSV file has too
 */
public record Report(
        String code,
        String files,
        String title,
        Instant asOf,
        List<String> text,
        List<Sheet> sheets,
        String nothing,
        List<String> definitions,
        boolean isOneTable) {

    public boolean isEmpty() {
        return sheets.stream().allMatch(sheet -> sheet.rows().isEmpty());
    }

    /** The tables that say something. */
    public List<Sheet> filled() {
        return sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
    }

    /** The same, with numbers that lead nowhere. */
    public Report withoutLinks() {
        return new Report(
                code,
                files,
                title,
                asOf,
                text,
                sheets.stream().map(Sheet::withoutLinks).toList(),
                nothing,
                definitions,
                isOneTable);
    }

    /** The name of its files: /reports/effects/2024 is effects-2024. */
    String fileName() {
        return String.join("-", List.of(files.split("/")).subList(2, files.split("/").length));
    }
}
