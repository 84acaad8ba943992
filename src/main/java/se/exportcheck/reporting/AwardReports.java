package se.exportcheck.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.summingLong;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.companies.SizeClass;
import se.exportcheck.reporting.AwardFigures.DimensionCount;
import se.exportcheck.reporting.AwardFigures.MarketCount;
import se.exportcheck.reporting.AwardFigures.OutcomeCount;
import se.exportcheck.reporting.AwardFigures.YearCount;

/** Makes the award report of a year as it stands now. */
@ApplicationScoped
class AwardReports {

    private static final int YEARS_BESIDE = 10;

    private final AwardFigures figures;
    private final Clock clock;

    AwardReports(AwardFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    AwardReport of(int year) {
        return of(year, years());
    }

    AwardReport of(int year, List<YearCount> years) {
        var heads = figures.heads(year);
        var outcomes = figures.outcomes(year);
        var dimensions = figures.dimensions(year);
        var markets = figures.markets(year);
        return new AwardReport(
                year,
                clock.instant(),
                heads.received(),
                count(outcomes, Outcome.GRANT) + count(outcomes, Outcome.PARTIAL_GRANT),
                heads.companies(),
                count(outcomes, Outcome.REFUSAL),
                count(outcomes, Outcome.DISMISSAL),
                count(outcomes, Outcome.WRITE_OFF),
                sum(outcomes, OutcomeCount::applied),
                sum(outcomes, OutcomeCount::granted),
                sum(outcomes, OutcomeCount::paid),
                by(
                        Dimension.SIZE_CLASS,
                        dimensions,
                        Stream.of(SizeClass.values()).map(SizeClass::code)),
                by(Dimension.MUNICIPALITY, dimensions, Stream.empty()),
                by(Dimension.KIND, dimensions, names(Offering.values())),
                by(Dimension.STRENGTH_AREA, dimensions, Stream.empty()),
                by(Dimension.YOUNG_LEADER, dimensions, names(YoungLeader.values())),
                byOutcome(outcomes),
                mentions(markets),
                shares(markets),
                previous(year, years));
    }

    /** The years that have a report, the latest first. */
    List<YearCount> years() {
        return figures.years();
    }

    private static long count(List<OutcomeCount> outcomes, Outcome outcome) {
        return outcomes.stream()
                .filter(row -> row.outcome().equals(outcome.name()))
                .mapToLong(OutcomeCount::count)
                .sum();
    }

    private static long sum(List<OutcomeCount> outcomes, ToLongFunction<OutcomeCount> what) {
        return outcomes.stream().mapToLong(what).sum();
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name);
    }

    private static Map<String, Long> byOutcome(List<OutcomeCount> outcomes) {
        var counts = new LinkedHashMap<String, Long>();
        Stream.of(Outcome.values())
                .filter(outcome -> count(outcomes, outcome) > 0)
                .forEach(outcome -> counts.put(outcome.name(), count(outcomes, outcome)));
        return counts;
    }

    /** Codes that occur, in the order given; without one by code, with what is not stated last. */
    private static Map<String, Long> by(Dimension dimension, List<DimensionCount> all, Stream<String> order) {
        var sequence = order.toList();
        var nothing = dimension.codeOfNothing();
        var counts = new LinkedHashMap<String, Long>();
        all.stream()
                .filter(row -> row.dimension().equals(dimension.name()))
                .map(row -> Map.entry(row.code() == null ? nothing : row.code(), row.count()))
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) ->
                                entry.getKey().equals(nothing))
                        .thenComparing(entry -> sequence.indexOf(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> counts.merge(entry.getKey(), entry.getValue(), Long::sum));
        return counts;
    }

    private static Map<String, Long> mentions(List<MarketCount> markets) {
        return largestFirst(
                markets.stream().collect(groupingBy(MarketCount::country, summingLong(MarketCount::count))));
    }

    private static Map<String, BigDecimal> shares(List<MarketCount> markets) {
        var exact = markets.stream()
                .collect(groupingBy(
                        MarketCount::country, reducing(BigDecimal.ZERO, AwardReports::share, BigDecimal::add)));
        var rounded = largestFirst(exact);
        rounded.replaceAll((country, share) -> share.setScale(2, RoundingMode.HALF_UP));
        return rounded;
    }

    private static BigDecimal share(MarketCount market) {
        return BigDecimal.valueOf(market.count()).divide(BigDecimal.valueOf(market.among()), MathContext.DECIMAL64);
    }

    private static <N extends Comparable<N>> Map<String, N> largestFirst(Map<String, N> numbers) {
        var sorted = new LinkedHashMap<String, N>();
        numbers.entrySet().stream()
                .sorted(Map.Entry.<String, N>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Map<Integer, Long> previous(int year, List<YearCount> years) {
        var previous = new LinkedHashMap<Integer, Long>();
        years.stream()
                .filter(row -> row.year() < year && row.cheques() > 0)
                .limit(YEARS_BESIDE)
                .forEach(row -> previous.put(row.year(), row.cheques()));
        return previous;
    }
}
