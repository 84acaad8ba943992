package se.exportcheck.reporting.effects;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.reporting.effects.Comparison.Fact;
import se.exportcheck.reporting.effects.Comparison.Group;
import se.exportcheck.reporting.effects.Measure.Part;
import se.exportcheck.reporting.sheets.Cell;
import se.exportcheck.reporting.sheets.Sheet;
import se.exportcheck.reporting.sheets.Sheet.Column;
import se.exportcheck.reporting.sheets.Sheet.Row;

/** Puts what came of the cheques of a year into tables, a set of them for each scheme. */
final class EffectReport {

    private static final String MEASURE = "measure";

    private final int year;
    private final Map<String, String> schemes;
    private final EffectMessages words;

    EffectReport(int year, Map<String, String> schemes, EffectMessages words) {
        this.year = year;
        this.schemes = schemes;
        this.words = words;
    }

    /** All that is known, each number with the cases behind it. */
    List<Sheet> sheets(SortedMap<Asking, Map<Measure, BigDecimal>> figures) {
        return tables(figures.keySet().stream().toList(), asking -> {
            var known = requireNonNull(figures.get(asking));
            var behind = new CasesAsked(year, asking.scheme());
            return measure -> {
                var address = behind.of(asking.months(), measure.response());
                return cell(measure, known.get(measure)).leadingTo(address);
            };
        });
    }

    /** How those stood that applied. */
    List<Sheet> comparisons(SortedMap<String, Comparison> comparisons) {
        return comparisons.entrySet().stream()
                .map(entry -> comparison(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What may be public of it; a table that would tell nothing is left out. */
    List<Sheet> publicSheets(SortedMap<Asking, Map<Measure, BigDecimal>> figures, int least) {
        return tables(
                        figures.keySet().stream().toList(),
                        asking -> new PublicEffects(requireNonNull(figures.get(asking)), least)::cell)
                .stream()
                .filter(sheet -> sheet.rows().stream()
                        .flatMap(row -> row.cells().stream().skip(1))
                        .anyMatch(cell -> !cell.equals(Cell.notTold())))
                .toList();
    }

    private List<Sheet> tables(List<Asking> all, Function<Asking, Function<Measure, Cell>> figures) {
        var sheets = new ArrayList<Sheet>();
        all.stream().map(Asking::scheme).distinct().forEach(scheme -> {
            var askings = all.stream()
                    .filter(asking -> asking.scheme().equals(scheme))
                    .toList();
            var columns = askings.stream().map(figures).toList();
            Stream.of(Part.values()).forEach(part -> sheets.add(table(scheme, part, askings, columns)));
        });
        return sheets;
    }

    private Sheet table(String scheme, Part part, List<Asking> askings, List<Function<Measure, Cell>> columns) {
        var rows = part.measures().stream()
                .map(measure -> new Row(
                        measure.name(),
                        Stream.concat(
                                        Stream.of(Cell.text(words.measure(measure))),
                                        columns.stream().map(column -> column.apply(measure)))
                                .toList()))
                .toList();
        var months = askings.stream().map(asking -> Column.numbers(months(asking), words.monthsAfter(asking.months())));
        var sheet = new Sheet(
                scheme + "-" + part,
                words.sheet(name(scheme), words.part(part)),
                Stream.concat(Stream.of(Column.words(MEASURE, words.measureHeading())), months)
                        .toList(),
                rows);
        return part.countsCompanies() ? sheet.drawn() : sheet;
    }

    private static String months(Asking asking) {
        return String.valueOf(asking.months());
    }

    static Cell cell(Measure measure, @Nullable BigDecimal value) {
        return switch (measure.kind()) {
            case PER_CENT -> Cell.perCent(value);
            case DECIMAL -> Cell.decimal(value);
            case KRONOR -> value == null ? Cell.decimal(null) : Cell.kronor(value.longValueExact());
            default -> value == null ? Cell.decimal(null) : Cell.count(value.longValueExact());
        };
    }

    private Sheet comparison(String scheme, Comparison comparison) {
        var rows = Stream.of(Fact.values())
                .map(fact -> new Row(
                        fact.name(),
                        List.of(
                                Cell.text(words.fact(fact)),
                                cell(scheme, comparison, Group.GRANTED, fact),
                                cell(scheme, comparison, Group.REFUSED, fact))))
                .toList();
        return new Sheet(
                scheme + "-COMPARISON",
                words.comparison(name(scheme)),
                List.of(
                        Column.words(MEASURE, words.measureHeading()),
                        Column.numbers(Group.GRANTED.name(), words.group(Group.GRANTED)),
                        Column.numbers(Group.REFUSED.name(), words.group(Group.REFUSED))),
                rows);
    }

    private Cell cell(String scheme, Comparison comparison, Group group, Fact fact) {
        var behind = new CasesAsked(year, scheme);
        var value = comparison.of(group, fact);
        var cell = switch (fact) {
            case TURNOVER -> value == null ? Cell.decimal(null) : Cell.kronor(value.longValueExact());
            case EXPORT_SHARE -> Cell.perCent(value);
            case EMPLOYEES -> Cell.decimal(value);
            default -> Cell.count(value == null ? 0 : value.longValueExact());
        };
        return cell.leadingTo(group == Group.GRANTED ? behind.granted() : behind.refused());
    }

    private String name(String scheme) {
        return schemes.getOrDefault(scheme, scheme);
    }
}
