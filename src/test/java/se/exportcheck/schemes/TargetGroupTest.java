package se.exportcheck.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TargetGroupTest {

    private static final TargetGroup PROPOSED =
            new TargetGroup(List.of(), List.of("011", "012", "013", "014", "015", "016", "03"), List.of());

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/de-minimis-industries.csv", numLinesToSkip = 1)
    void anOfficerLooksAtIndustriesThatGetNoAidOfMinorImportance(String id, String code, boolean lookedAt) {
        assertThat(PROPOSED.excludes(code)).as(id).isEqualTo(lookedAt);
    }
}
