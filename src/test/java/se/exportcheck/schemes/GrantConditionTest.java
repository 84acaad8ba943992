package se.exportcheck.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantConditionTest {

    private static final GrantCondition ANSWER =
            new GrantCondition("Svara efter {followUpMonths} månader.", "Answer after {followUpMonths} months.", false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 24 | Svara efter 12 och 24 månader. | Answer after 12 and 24 months.",
                "24 12 6 | Svara efter 6, 12 och 24 månader. | Answer after 6, 12 and 24 months.",
                "18 | Svara efter 18 månader. | Answer after 18 months."
            })
    void namesTheMonthsOfTheVersion(String months, String swedish, String english) {
        var all = Stream.of(months.split(" ")).map(Integer::valueOf).toList();
        assertThat(ANSWER.text(true, all)).isEqualTo(swedish);
        assertThat(ANSWER.text(false, all)).isEqualTo(english);
    }

    @Test
    void aTextThatNamesNoMonthsStaysAsItIs() {
        var plain = new GrantCondition("Ingen export {x} $1.", "No export {x} $1.", false);
        assertThat(plain.text(true, List.of(12))).isEqualTo("Ingen export {x} $1.");
    }

    /** No proposed condition says by itself what the version says elsewhere. */
    @Test
    void noProposedConditionCountsMonthsItself() {
        for (var basis : List.of(LegalBasis.SFS2022_1468_17, LegalBasis.SFS2022_1468_7, LegalBasis.OWN_FUNDS_DM)) {
            assertThat(ProposedLists.conditions(basis))
                    .noneMatch(condition -> condition.textSv().contains("12 och 24"))
                    .anyMatch(condition -> condition.textSv().contains(GrantCondition.FOLLOW_UP_MONTHS)
                            && condition.textEn().contains(GrantCondition.FOLLOW_UP_MONTHS));
        }
    }
}
