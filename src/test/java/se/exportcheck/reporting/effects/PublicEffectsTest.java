package se.exportcheck.reporting.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.exportcheck.reporting.sheets.Cell;

/** What the public page tells of a year, whose companies are known by name. */
class PublicEffectsTest {

    private static final Cell NOTHING = Cell.notTold();

    @Test
    void whatIsToldOfAYearThatIsComplete() {
        var told = new PublicEffects(answered(9, 0, Map.of(Measure.TURNOVER_UP, 5, Measure.TURNOVER_DOWN, 4)), 3);
        assertThat(told.cell(Measure.TURNOVER_UP)).isNotEqualTo(NOTHING);
        assertThat(told.cell(Measure.TURNOVER)).isNotEqualTo(NOTHING);
    }

    /** The difference between two days would be the answer of the one that came between. */
    @Test
    void nothingIsToldOfTheAnswersWhileSomebodyIsExpectedToAnswer() {
        var told = new PublicEffects(answered(9, 4, Map.of(Measure.TURNOVER_UP, 5, Measure.TURNOVER_DOWN, 4)), 3);
        assertThat(told.cell(Measure.ANSWERED)).isNotEqualTo(NOTHING);
        assertThat(told.cell(Measure.TURNOVER_UP)).isEqualTo(NOTHING);
        assertThat(told.cell(Measure.TURNOVER)).isEqualTo(NOTHING);
    }

    @Test
    void whatAllAnsweredAlikeIsNotTold() {
        var told = new PublicEffects(answered(9, 0, Map.of(Measure.TURNOVER_DOWN, 9, Measure.JOBS_UP, 5)), 3);
        assertThat(told.cell(Measure.TURNOVER_DOWN)).isEqualTo(NOTHING);
        assertThat(told.cell(Measure.TURNOVER_UP)).isEqualTo(NOTHING);
        assertThat(told.cell(Measure.JOBS_UP)).isNotEqualTo(NOTHING);
    }

    private static Map<Measure, BigDecimal> answered(int answered, int waiting, Map<Measure, Integer> parts) {
        var figures = new EnumMap<Measure, BigDecimal>(Measure.class);
        for (var measure : Measure.values()) {
            figures.put(measure, BigDecimal.ZERO);
        }
        figures.put(Measure.ASKED, BigDecimal.valueOf(answered + waiting));
        figures.put(Measure.ANSWERED, BigDecimal.valueOf(answered));
        figures.put(Measure.WAITING, BigDecimal.valueOf(waiting));
        figures.put(Measure.TURNOVER, BigDecimal.valueOf(9_100_000));
        parts.forEach((measure, number) -> figures.put(measure, BigDecimal.valueOf(number)));
        return figures;
    }
}
