package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.SIGNATORY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.claims.VoucherWarning;
import se.exportcheck.cases.rules.RelatedParties;

/** INC-03, INC-04: the days of a row of the voucher list against the period of the grant. */
class OrderDatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/order-dates.csv", numLinesToSkip = 1)
    void whatIsOrderedBeforeTheStartGivesNothing(ArgumentsAccessor row) {
        var grantCase = Stages.active();
        var decision = grantCase.decision().orElseThrow();
        Plain.put(decision, "startOn", row.get(1, LocalDate.class));
        Plain.put(decision, "endOn", row.get(2, LocalDate.class));
        var claim = grantCase.beginClaim(false, SIGNATORY, NOW);
        claim.add(new ClaimLine.Voucher(
                CostType.CONSULT,
                "Marknadsstudie",
                "V1",
                "Exportkonsult AB",
                "1001",
                row.get(3, LocalDate.class),
                row.get(4, LocalDate.class),
                day(row, 5),
                day(row, 6),
                new BigDecimal("10000.00")));
        var line = claim.lines().getFirst();
        assertThat(line.warnings(RelatedParties.of(grantCase, List.of()))).isEqualTo(warnings(row.getString(7)));
        assertThat(line.payable()).isEqualByComparingTo(row.getString(8));
    }

    private static LocalDate day(ArgumentsAccessor row, int column) {
        return Objects.requireNonNull(row.get(column, LocalDate.class));
    }

    private static List<VoucherWarning> warnings(@Nullable String written) {
        return written == null
                ? List.of()
                : Stream.of(written.split("\\|")).map(VoucherWarning::valueOf).toList();
    }
}
