package se.exportcheck.reporting.effects;

import static se.exportcheck.reporting.effects.EffectFigures.LEAST_FOR_MEDIAN;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.exportcheck.reporting.effects.Measure.Part;
import se.exportcheck.reporting.effects.SmallNumbers.Told;
import se.exportcheck.reporting.sheets.Cell;

/**
 * What may be public of the answers of those who were asked at one time (domain brief 5.2, small cells). Nothing is told of
 * them before the last has answered or will not: what one answer changes from one day to the next is that company's.
 */
final class PublicEffects {

    private static final List<Measure> RESPONSES = List.of(Measure.ANSWERED, Measure.NO_ANSWER, Measure.WAITING);

    private final Map<Measure, BigDecimal> figures;
    private final SmallNumbers small;
    private final Map<Measure, Told> told = new EnumMap<>(Measure.class);

    PublicEffects(Map<Measure, BigDecimal> figures, int least) {
        this.figures = figures;
        small = new SmallNumbers(least);
        told.put(Measure.ASKED, small.alone(number(Measure.ASKED)));
        divide(RESPONSES);
        if (told.get(Measure.ANSWERED) == Told.SHOWN && number(Measure.WAITING) == 0) {
            Stream.of(Part.values())
                    .filter(Part::dividesTheAnswers)
                    .filter(part -> !isTheSameForAll(part))
                    .forEach(part -> divide(part.measures()));
            told.put(Measure.RESPONSE_RATE, Told.SHOWN);
            tellSums();
        }
    }

    Cell cell(Measure measure) {
        return switch (told.getOrDefault(measure, Told.KEPT)) {
            case SHOWN -> EffectReport.cell(measure, figures.get(measure));
            case FEW -> Cell.fewerThan(small.least());
            case KEPT -> Cell.notTold();
        };
    }

    /** What all have answered tells of each of them. */
    private boolean isTheSameForAll(Part part) {
        return part.measures().stream()
                .anyMatch(measure -> number(measure) > 0 && number(measure) == number(Measure.ANSWERED));
    }

    private void divide(List<Measure> parts) {
        var tellings = small.of(parts.stream().map(this::number).toList());
        for (var place = 0; place < parts.size(); place++) {
            told.put(parts.get(place), tellings.get(place));
        }
    }

    /** A sum over few companies, or a small one, says something of one of them. */
    private void tellSums() {
        if (number(Measure.ANSWERED) >= Math.max(LEAST_FOR_MEDIAN, small.least())) {
            Part.EFFECTS
                    .measures()
                    .forEach(
                            measure -> told.put(measure, isCount(measure) ? small.alone(number(measure)) : Told.SHOWN));
        }
    }

    private static boolean isCount(Measure measure) {
        return measure == Measure.NEW_MARKETS || measure == Measure.NEW_CUSTOMERS;
    }

    private long number(Measure measure) {
        return figures.getOrDefault(measure, BigDecimal.ZERO).longValue();
    }
}
