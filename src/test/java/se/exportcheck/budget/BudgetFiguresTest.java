package se.exportcheck.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.money.BudgetRoom;
import se.exportcheck.money.Kronor;

class BudgetFiguresTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/budgets.csv", numLinesToSkip = 1)
    void aProposalFitsWhatIsLeftAndReservesIt(
            String given,
            long allocated,
            long reserved,
            long committed,
            long returned,
            long proposed,
            boolean covered,
            long left) {
        var before = new BudgetFigures(allocated, reserved, committed, 0, returned, BigDecimal.ZERO);
        assertThat(BudgetRoom.of(before.left()).covers(Kronor.of(proposed))).isEqualTo(covered);
        var after = new BudgetFigures(
                allocated, reserved + (covered ? proposed : 0), committed, 0, returned, BigDecimal.ZERO);
        assertThat(after.left()).isEqualTo(Kronor.of(left));
    }
}
