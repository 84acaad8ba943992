package se.exportcheck.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a county exports of goods by one method, year by year; never by two in one line (domain brief 4.6).
 *
 * @param years in order
 * @param classes by size of company, of the last year for which that is known; empty when it is for none
 * @param sources who the figures are from, each once
 */
public record CountyExports(Method method, List<Year> years, List<ExportFigure> classes, List<String> sources) {

    /**
     * @param perInhabitant thousand kronor; null when either number is not known
     * @param companies how many export; null when it is not known
     */
    public record Year(
            int year,
            @Nullable BigDecimal valueMsek,
            @Nullable Long perInhabitant,
            @Nullable Integer companies) {

        /** In whole million kronor. */
        public @Nullable Long million() {
            return valueMsek == null
                    ? null
                    : valueMsek.setScale(0, RoundingMode.HALF_UP).longValueExact();
        }
    }

    /** One for each method that there are figures by. */
    public static List<CountyExports> of(List<ExportFigure> figures, List<Population> population) {
        var inhabitants = population.stream().collect(toMap(Population::year, Population::inhabitants));
        return figures.stream().collect(groupingBy(ExportFigure::method, TreeMap::new, toList())).entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), inhabitants))
                .toList();
    }

    private static CountyExports of(Method method, List<ExportFigure> figures, Map<Integer, Integer> inhabitants) {
        var years = figures.stream()
                .filter(figure -> figure.sizeClass().isEmpty())
                .sorted(Comparator.comparingInt(ExportFigure::year))
                .map(total -> year(total, Optional.ofNullable(inhabitants.get(total.year()))))
                .toList();
        return new CountyExports(
                method,
                years,
                latestClasses(figures),
                figures.stream().map(ExportFigure::source).distinct().sorted().toList());
    }

    private static List<ExportFigure> latestClasses(List<ExportFigure> figures) {
        var byClass = figures.stream()
                .filter(figure -> figure.sizeClass().isPresent())
                .toList();
        var latest = byClass.stream().mapToInt(ExportFigure::year).max().orElse(0);
        return byClass.stream()
                .filter(figure -> figure.year() == latest)
                .sorted(Comparator.comparing(figure -> figure.sizeClass().orElseThrow()))
                .toList();
    }

    private static Year year(ExportFigure total, Optional<Integer> inhabitants) {
        var value = Optional.ofNullable(total.valueMsek());
        var perInhabitant = value.flatMap(msek -> inhabitants.map(people -> perInhabitant(msek, people)));
        return new Year(total.year(), value.orElse(null), perInhabitant.orElse(null), total.companies());
    }

    /** Million kronor among so many, in whole thousand kronor each. */
    static long perInhabitant(BigDecimal msek, int inhabitants) {
        return msek.movePointRight(3)
                .divide(BigDecimal.valueOf(inhabitants), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
