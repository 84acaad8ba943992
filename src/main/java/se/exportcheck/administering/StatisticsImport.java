package se.exportcheck.administering;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.numbers.Checksum;
import se.exportcheck.people.Actor;
import se.exportcheck.statistics.ExportFigure;
import se.exportcheck.statistics.ExportStatistics;
import se.exportcheck.statistics.JsonStat;

/** Takes files of official statistics: checks every row, then takes in all of them or none. */
@ApplicationScoped
public class StatisticsImport {

    private final ExportStatistics statistics;
    private final Clock clock;

    StatisticsImport(ExportStatistics statistics, Clock clock) {
        this.statistics = statistics;
        this.clock = clock;
    }

    /** Numbers of inhabitants as PxWeb gives them are JSON; export figures are rows with semicolons. */
    CheckedFigures check(byte[] file) {
        return isJson(file) ? population(file) : exports(file);
    }

    /** Takes in what the file brings, unless anything in it is rejected. */
    public CheckedFigures take(byte[] file, Actor actor) {
        var checked = check(file);
        if (checked.isAccepted()) {
            var source = new ExportStatistics.Source(actor, clock.instant(), Checksum.of(file));
            if (checked.exports().isEmpty()) {
                statistics.takePopulation(checked.populations(), source);
            } else {
                statistics.takeExport(checked.exports(), source);
            }
        }
        return checked;
    }

    private static boolean isJson(byte[] file) {
        for (var one : file) {
            if (!Character.isWhitespace(one)) {
                return one == '{' || one == '[';
            }
        }
        return false;
    }

    private CheckedFigures population(byte[] file) {
        try {
            return PopulationTable.read(JsonStat.read(file));
        } catch (JsonStat.Unreadable unreadable) {
            return CheckedFigures.rejected(
                    0, List.of(new Rejection(1, Rejection.FILE, PopulationTable.faultOf(unreadable))));
        }
    }

    private CheckedFigures exports(byte[] file) {
        var table = CsvTable.read(file, ExportRow.COLUMNS);
        var rejections = new ArrayList<>(table.rejections());
        var figures = new ArrayList<ExportFigure>();
        var seen = new HashSet<List<Object>>();
        for (var values : table.readable()) {
            var row = new RowValues(values, Stockholm.today(clock));
            new ExportRow(row).read().ifPresent(figure -> {
                if (seen.add(key(figure))) {
                    figures.add(figure);
                } else {
                    row.reject(Rejection.ROW, ImportFault.ROW_TWICE);
                }
            });
            rejections.addAll(row.rejections());
        }
        if (rejections.isEmpty()) {
            rejections.addAll(moreThanTotal(figures, table));
        }
        rejections.sort(Comparator.comparingInt(Rejection::line));
        return rejections.isEmpty()
                ? new CheckedFigures(table.count(), List.copyOf(figures), List.of(), List.of())
                : CheckedFigures.rejected(table.count(), List.copyOf(rejections));
    }

    private static List<Object> key(ExportFigure figure) {
        return List.of(figure.year(), figure.county(), figure.method(), figure.sizeClass());
    }

    /** The classes that have a value come to no more than all together (domain brief 4.7). */
    private static List<Rejection> moreThanTotal(List<ExportFigure> figures, CsvTable table) {
        var rejections = new ArrayList<Rejection>();
        figures.stream()
                .collect(groupingBy(figure -> List.of(figure.year(), figure.county(), figure.method())))
                .values()
                .forEach(together -> together.stream()
                        .filter(figure -> figure.sizeClass().isEmpty())
                        .filter(total -> isLess(total, together))
                        .map(total -> table.rows().get(figures.indexOf(total)).line())
                        .map(line -> new Rejection(line, "value_msek", ImportFault.CLASSES_ABOVE_TOTAL))
                        .forEach(rejections::add));
        return rejections;
    }

    private static boolean isLess(ExportFigure total, List<ExportFigure> together) {
        var classes = together.stream()
                .filter(figure -> figure.sizeClass().isPresent())
                .map(ExportFigure::valueMsek)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var all = total.valueMsek();
        return all != null && classes.compareTo(all) > 0;
    }
}
