package se.exportcheck.cases.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.Guard;
import se.exportcheck.schemes.Answer;
import se.exportcheck.schemes.ChecklistItem;

/** Every rule of the domain brief 1.3 to 1.7 is there, with its right kind, in the scheme as it is published. */
@QuarkusTest
class RulesTest {

    @Inject
    Cases cases;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/rules.csv", numLinesToSkip = 1)
    void theRuleIsThereWithItsKind(
            String rule,
            @Nullable String warns,
            @Nullable String checks,
            @Nullable Answer grantsOnlyIf,
            @Nullable Guard guard) {
        var draft = Story.draft("Regler");
        Story.in(() -> {
            var version = cases.find("reference", draft).singleResult().schemeVersion();
            var told = Criterion.of(rule).isPresent()
                    && (version.warnsOf(rule)
                            || Criterion.of(rule).orElseThrow().isAlwaysTold());
            assertThat(told).as("%s is told of", rule).isEqualTo(warns != null);
            var item = version.checklist().stream()
                    .filter(each -> each.code().equals(rule))
                    .findFirst();
            assertThat(item.isPresent()).as("%s is asked about", rule).isEqualTo(checks != null);
            assertThat(item.map(ChecklistItem::grantsOnlyIf).orElse(null))
                    .as("the answer that a grant needs to %s", rule)
                    .isEqualTo(grantsOnlyIf);
            return rule;
        });
        assertThat(guard == null
                        || Stream.of(CaseAction.values())
                                .anyMatch(action -> action.guards().contains(guard)))
                .as("%s stops a step", rule)
                .isTrue();
    }
}
