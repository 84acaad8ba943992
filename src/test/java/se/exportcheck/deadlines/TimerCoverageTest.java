package se.exportcheck.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.Vectors;

/** Every timer of the domain brief 6.6 is kept by a class and tried by a test, or said to be left out. */
class TimerCoverageTest {

    @Test
    void noTimerIsForgotten() {
        assertThat(Vectors.rows("timers.csv").map(cells -> cells[0]))
                .containsExactly(
                        "Completion",
                        "Decision target",
                        "FL 12",
                        "Acceptance",
                        "Register",
                        "Project end",
                        "Claim deadline",
                        "Follow-up",
                        "Appeal",
                        "Interest",
                        "Retention",
                        "Draft expiry");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/timers.csv", numLinesToSkip = 1)
    void theTimerIsKeptAndTriedOrLeftOut(
            String timer, @Nullable String implementedBy, @Nullable String testedBy, @Nullable String leftOut) {
        assertThat(implementedBy == null).as("left out or kept").isEqualTo(leftOut != null);
        assertThat(testedBy == null).as("left out or tried").isEqualTo(leftOut != null);
        Stream.concat(named(implementedBy), named(testedBy)).forEach(TimerCoverageTest::isThere);
        assertThat(named(testedBy)).allMatch(name -> name.replaceAll("#.*", "").endsWith("Test"));
    }

    private static Stream<String> named(@Nullable String names) {
        return names == null ? Stream.empty() : Stream.of(names.split(" "));
    }

    private static void isThere(String name) {
        assertThatCode(() -> {
                    var parts = name.split("#");
                    var named = Class.forName(
                            "se.exportcheck." + parts[0], false, TimerCoverageTest.class.getClassLoader());
                    assertThat(parts.length == 1
                                    || Arrays.stream(named.getDeclaredMethods())
                                            .anyMatch(method -> method.getName().equals(parts[1])))
                            .isTrue();
                })
                .as(name)
                .doesNotThrowAnyException();
    }
}
