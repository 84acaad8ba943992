package se.exportcheck.reporting.effects;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.reporting.effects.SmallNumbers.Told;

/** No number that a public page keeps can be read or reckoned from the numbers that it tells. */
class SmallNumbersTest {

    private static final SmallNumbers THREE = new SmallNumbers(3);

    @ParameterizedTest
    @CsvSource({
        "7 5 4, 7 5 4",
        "7 5 0, 7 5 0",
        "7 5 1, .. .. ..",
        "7 0 2, .. .. ..",
        "9 2 1 8, 9 <3 <3 8",
        "1 1 8, .. .. ..",
        "2 2 8, .. .. ..",
        "2 1, .. ..",
        "0 0 2, .. .. ..",
        "0 1, .. ..",
        "0 0 0, 0 0 0"
    })
    void aSmallNumberAndOneThatWouldTellIt(String parts, String told) {
        assertThat(shown(THREE, numbers(parts))).isEqualTo(told);
    }

    /** Whoever knows the rules too, and tries every set of numbers that they would show in the same way, learns none. */
    @ParameterizedTest
    @CsvSource({"2, 3, 16", "3, 3, 14", "4, 3, 10", "2, 4, 16", "3, 4, 14", "4, 5, 12", "5, 3, 12"})
    void nothingThatIsKeptCanBeReckoned(int parts, int least, int most) {
        var small = new SmallNumbers(least);
        var alike = all(parts, most).collect(groupingBy(numbers -> sum(small, numbers) + ": " + shown(small, numbers)));
        assertThat(alike).hasSizeGreaterThan(10);
        alike.forEach((shown, sets) -> IntStream.range(0, parts)
                .filter(place -> !small.of(sets.getFirst()).get(place).equals(Told.SHOWN))
                .forEach(place -> assertThat(
                                sets.stream().map(set -> set.get(place)).distinct())
                        .as("part %d of %s", place, shown)
                        .hasSizeGreaterThan(1)));
    }

    @Test
    void noSmallNumberIsToldAndNothingIsKeptWithoutNeed() {
        var random = new Random(20261129);
        for (var i = 0; i < 2000; i++) {
            var small = new SmallNumbers(3 + random.nextInt(3));
            var numbers = random.longs(2 + random.nextInt(4), 0, 40).boxed().toList();
            var told = small.of(numbers);
            for (var place = 0; place < numbers.size(); place++) {
                assertThat(told.get(place) == Told.SHOWN && small.isSmall(numbers.get(place)))
                        .as(numbers + " " + told)
                        .isFalse();
            }
            if (numbers.stream().noneMatch(small::isSmall)) {
                assertThat(told).as(numbers.toString()).doesNotContain(Told.FEW, Told.KEPT);
            }
        }
    }

    @Test
    void twoAreNoneToHideAmong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SmallNumbers(2));
    }

    private static Stream<List<Long>> all(int parts, int most) {
        return parts == 0
                ? Stream.of(List.of())
                : all(parts - 1, most)
                        .flatMap(numbers -> LongStream.rangeClosed(0, most - total(numbers))
                                .mapToObj(number -> {
                                    var longer = new ArrayList<>(numbers);
                                    longer.add(number);
                                    return List.copyOf(longer);
                                }));
    }

    private static long total(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }

    private static String sum(SmallNumbers small, List<Long> numbers) {
        var sum = total(numbers);
        return small.isSmall(sum) ? "few" : String.valueOf(sum);
    }

    private static String shown(SmallNumbers small, List<Long> numbers) {
        var told = small.of(numbers);
        return String.join(
                " ",
                IntStream.range(0, numbers.size())
                        .mapToObj(place -> switch (told.get(place)) {
                            case SHOWN -> String.valueOf(numbers.get(place));
                            case FEW -> "<" + small.least();
                            case KEPT -> "..";
                        })
                        .toList());
    }

    private static List<Long> numbers(String text) {
        return Stream.of(text.split(" ")).map(Long::valueOf).toList();
    }
}
