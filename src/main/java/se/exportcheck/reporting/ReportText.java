package se.exportcheck.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.exportcheck.reporting.ReportTable.Part;
import se.exportcheck.web.Words;

/** What the year came to, in sentences: for those who read no tables. */
final class ReportText {

    private ReportText() {}

    /** One paragraph each; none for a year in which nothing happened. */
    static List<String> of(AwardReport report, List<ReportTable> tables, Locale language) {
        if (report.isEmpty()) {
            return List.of();
        }
        var say = Words.in(language, ReportTextMessages.class);
        return Stream.of(
                        Optional.of(say.year(report)),
                        Optional.of(say.money(report)),
                        most(tables, Part.SIZE_CLASSES).map(most -> say.size(most.names(), most.number())),
                        most(tables, Part.MUNICIPALITIES).map(most -> say.municipality(most.names(), most.number())),
                        most(tables, Part.MARKETS).map(most -> say.market(most.names(), most.number())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the numbers mean. */
    static List<String> definitions(Locale language) {
        var say = Words.in(language, ReportingMessages.class);
        return List.of(
                say.defineYear(),
                say.defineReceived(),
                say.defineCheques(),
                say.defineMoney(),
                say.defineMarkets(),
                say.defineFacts());
    }

    /** The largest number of a table and all that have it. */
    private record Most(String names, long number) {}

    private static Optional<Most> most(List<ReportTable> tables, Part part) {
        var rows = tables.stream()
                .filter(table -> table.part() == part)
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.code().equals(Dimension.NOT_STATED))
                .toList();
        return rows.stream().mapToLong(ReportRow::number).max().stream()
                .mapToObj(largest -> new Most(
                        rows.stream()
                                .filter(row -> row.number() == largest)
                                .map(ReportRow::name)
                                .collect(Collectors.joining(", ")),
                        largest))
                .findFirst();
    }
}
