package se.exportcheck.companies.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class SmeClassTest {

    private static final int MILLION = 6;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/sme-classes.csv", numLinesToSkip = 1)
    void followsFromTheFiguresOfAllTogether(
            String id,
            BigDecimal employees,
            BigDecimal turnover,
            @Nullable BigDecimal balance,
            @Nullable String others,
            SmeClass expected) {
        var own = figures(employees, turnover, balance, BigDecimal.ONE);
        assertThat(new SmeCalculation(own, rows(others, BigDecimal.ONE), BigDecimal.ONE).smeClass())
                .as(id)
                .isEqualTo(expected);
        var rate = new BigDecimal("11.2345");
        var inKronor = figures(employees, turnover, balance, rate);
        assertThat(new SmeCalculation(inKronor, rows(others, rate), rate).smeClass())
                .as("%s, in kronor at %s", id, rate)
                .isEqualTo(expected);
    }

    @Test
    void theRowsAddUpToTheWhole() {
        var own = new SizeFigures(new BigDecimal("12"), new BigDecimal("1000"), new BigDecimal("500"));
        var rows = rows(
                "HOLDING 33.34 private 10 0 0|CONTROL 60 private 3 0 0|HOLDING 10 private 900 0 0", BigDecimal.ONE);
        var total = new SmeCalculation(own, rows, BigDecimal.TEN).total();
        assertThat(total.employees()).isEqualByComparingTo("18.334");
        assertThat(total.turnover()).isEqualByComparingTo("1000");
        assertThat(total.balanceSheet()).isEqualByComparingTo("500");
    }

    /** One enterprise more never makes the whole smaller. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anotherEnterpriseNeverMakesItSmaller(long seed) {
        var random = new Random(seed);
        var own = anyFigures(random);
        var rows = IntStream.range(0, 5).mapToObj(i -> anyRow(random)).toList();
        var before = -1;
        for (var i = 0; i <= rows.size(); i++) {
            var now = new SmeCalculation(own, rows.subList(0, i), new BigDecimal("11.1"))
                    .smeClass()
                    .ordinal();
            assertThat(now).as("class with %d others, seed %d", i, seed).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(2003361L, seed -> seed + 1).limit(200);
    }

    @Test
    void refusesWhatIsNoSizeAndNoHolding() {
        var minus = new BigDecimal("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> new SizeFigures(minus, BigDecimal.ONE, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Relative("X", null, Relation.HOLDING, new BigDecimal("100.01"), false));
    }

    private static SizeFigures anyFigures(Random random) {
        return new SizeFigures(
                BigDecimal.valueOf(random.nextInt(400)),
                BigDecimal.valueOf(random.nextLong(900_000_000)),
                random.nextInt(5) == 0 ? null : BigDecimal.valueOf(random.nextLong(900_000_000)));
    }

    private static SmeCalculation.Row anyRow(Random random) {
        var relation = Relation.values()[random.nextInt(Relation.values().length)];
        var holding = BigDecimal.valueOf(random.nextInt(101));
        var relative = new Relative("Bolag", null, relation, holding, random.nextInt(10) == 0);
        return new SmeCalculation.Row(relative, anyFigures(random));
    }

    private static List<SmeCalculation.Row> rows(@Nullable String others, BigDecimal rate) {
        return others == null
                ? List.of()
                : Stream.of(others.split("\\|"))
                        .map(other -> row(other.split(" "), rate))
                        .toList();
    }

    private static SmeCalculation.Row row(String[] words, BigDecimal rate) {
        return new SmeCalculation.Row(
                new Relative(
                        "Bolag", null, Relation.valueOf(words[0]), new BigDecimal(words[1]), words[2].equals("public")),
                figures(new BigDecimal(words[3]), new BigDecimal(words[4]), new BigDecimal(words[5]), rate));
    }

    private static SizeFigures figures(
            BigDecimal employees, BigDecimal turnover, @Nullable BigDecimal balance, BigDecimal rate) {
        return new SizeFigures(employees, money(turnover, rate), balance == null ? null : money(balance, rate));
    }

    private static BigDecimal money(BigDecimal millions, BigDecimal rate) {
        return millions.movePointRight(MILLION).multiply(rate);
    }
}
