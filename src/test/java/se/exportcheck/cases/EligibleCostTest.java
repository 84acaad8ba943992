package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.EligibleCost;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.SchemeVersion;

class EligibleCostTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/vectors/eligible-costs.csv", numLinesToSkip = 1)
    void onlyWhatTheSchemeSupportsCounts(String costs, BigDecimal eligible, long most) {
        var version = version();
        var planned = costs(costs);
        assertThat(EligibleCost.of(planned, version).total()).isEqualByComparingTo(eligible);
        assertThat(CostPlan.of(planned).eligible(version)).isEqualByComparingTo(eligible);
        assertThat(version.grant().largest(eligible)).isEqualTo(Kronor.of(most));
    }

    private static SchemeVersion version() {
        var version = Plain.draft().schemeVersion();
        Plain.put(version, "equipmentUpTo", Kronor.of(60_000));
        return version;
    }

    private static List<Cost> costs(String written) {
        return Stream.of(written.split("\\|"))
                .map(cost -> cost.split(" "))
                .map(parts -> new Cost(CostType.valueOf(parts[0]), parts[0], null, null, new BigDecimal(parts[1])))
                .toList();
    }
}
