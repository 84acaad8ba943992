package se.exportcheck.cases.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.Vectors;

/** Every rule of the domain brief 1.3 to 1.7, 2.3 and 2.4 is done by a class and tried by a test, or said to be left out. */
class RuleCoverageTest {

    /** How many rules each chapter has. */
    private static final Map<String, Integer> RULES =
            Map.of("ELIG-%02d", 19, "COST-%02d", 9, "AMT-%02d", 5, "INC-%02d", 6, "DM-R%d", 17, "GB-%02d", 8);

    @Test
    void noRuleIsForgotten() {
        var listed = Vectors.rows("rules.csv").map(cells -> cells[0].replaceAll("[a-z]$", ""));
        var all = RULES.entrySet().stream()
                .flatMap(chapter -> IntStream.rangeClosed(1, chapter.getValue()).mapToObj(chapter.getKey()::formatted));
        assertThat(listed.distinct()).containsExactlyInAnyOrderElementsOf(all.toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/rules.csv", numLinesToSkip = 1)
    void theRuleIsDoneAndTriedOrLeftOut(
            String rule,
            @Nullable String warns,
            @Nullable String checks,
            @Nullable String grantsOnlyIf,
            @Nullable String guard,
            @Nullable String implementedBy,
            @Nullable String testedBy,
            @Nullable String leftOut) {
        assertThat(implementedBy == null).as("left out or done").isEqualTo(leftOut != null);
        assertThat(testedBy == null).as("left out or tried").isEqualTo(leftOut != null);
        named(implementedBy).forEach(RuleCoverageTest::isThere);
        named(testedBy).forEach(RuleCoverageTest::isThere);
        assertThat(named(testedBy)).allMatch(name -> name.replaceAll("#.*", "").endsWith("Test"));
    }

    private static Stream<String> named(@Nullable String names) {
        return names == null ? Stream.empty() : Stream.of(names.split(" "));
    }

    private static void isThere(String name) {
        assertThatCode(() -> {
                    var parts = name.split("#");
                    var named =
                            Class.forName("se.exportcheck." + parts[0], false, RuleCoverageTest.class.getClassLoader());
                    var methods = Arrays.stream(named.getDeclaredMethods());
                    assertThat(parts.length == 1
                                    || methods.anyMatch(
                                            method -> method.getName().equals(parts[1])))
                            .isTrue();
                })
                .as(name)
                .doesNotThrowAnyException();
    }
}
