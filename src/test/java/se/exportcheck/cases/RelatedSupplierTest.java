package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.SIGNATORY;
import static se.exportcheck.cases.Plain.TODAY;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.DeclaredHolding;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.claims.VoucherWarning;
import se.exportcheck.cases.rules.RelatedParties;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.ownership.Party;

/** COST-02: nothing is bought from the applicant itself, its group or its own people; in claims too. */
class RelatedSupplierTest {

    private static final DeclaredHolding SISTER = new DeclaredHolding(
            DeclaredHolding.Direction.OWNED_BY_APPLICANT,
            Party.Kind.SWEDISH_ENTERPRISE,
            "Syster AB",
            "5599991238",
            BigDecimal.TEN,
            false,
            false,
            false);

    @ParameterizedTest
    @CsvSource({
        "559990-0007, Vem som helst, true",
        ", mälarsensor ab, true",
        "559999-1238, Vem som helst, true",
        ", ' syster ab', true",
        ", Karin Ek Export AB, true",
        "559990-0015, Någon annan, false",
        ", Ek Export AB, false"
    })
    void isWarnedOf(@Nullable OrganisationNumber number, String supplier, boolean related) {
        var grantCase = Stages.active();
        Plain.put(grantCase.application(), "holdings", List.of(SISTER));
        var claim = grantCase.beginClaim(false, SIGNATORY, NOW);
        claim.add(new ClaimLine.Voucher(
                CostType.CONSULT,
                "Råd",
                "V1",
                supplier,
                number,
                "1",
                TODAY,
                TODAY,
                TODAY,
                TODAY,
                new BigDecimal("8000.00")));
        var warnings = claim.lines().getFirst().warnings(RelatedParties.of(grantCase, List.of("Karin Ek")));
        assertThat(warnings.contains(VoucherWarning.SOLD_BY_RELATED)).isEqualTo(related);
    }
}
