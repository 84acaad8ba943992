package se.exportcheck.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every rule of the domain brief 1.3 to 1.7 that an officer answers is in the checklist that a scheme begins with. */
class ProposedListsTest {

    private static final Set<LegalBasis> IN_FORCE = EnumSet.complementOf(EnumSet.of(LegalBasis.SFS2015_210));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/rules.csv", numLinesToSkip = 1)
    void theRuleIsProposedOnEveryBasis(
            String rule, @Nullable String warns, @Nullable String checks, @Nullable Answer grantsOnlyIf) {
        for (var basis : IN_FORCE) {
            assertThat(checks == null || proposed(rule, basis).isPresent())
                    .as("%s is asked about on the basis %s", rule, basis)
                    .isTrue();
        }
        var ordinary = proposed(rule, LegalBasis.SFS2022_1468_17);
        assertThat(ordinary.isPresent()).as("%s is asked about", rule).isEqualTo(checks != null);
        assertThat(ordinary.map(ChecklistItem::grantsOnlyIf).orElse(null))
                .as("the answer that a grant needs to %s", rule)
                .isEqualTo(grantsOnlyIf);
    }

    private static Optional<ChecklistItem> proposed(String rule, LegalBasis basis) {
        return ProposedLists.checklist(basis).stream()
                .filter(item -> item.code().equals(rule))
                .findFirst();
    }
}
