package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;
import static se.exportcheck.cases.Plain.SIGNATORY;
import static se.exportcheck.cases.Plain.TODAY;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.money.TravelCap;
import se.exportcheck.schemes.TravelTerms;

/** Travel in claims counts up to its cap, by the reading of the scheme, on all that is claimed so far (COST-05, 1.8). */
class TravelClaimedTest {

    private final GrantCase grantCase = Stages.active();

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/travel-caps.csv", numLinesToSkip = 1)
    void travelIsCutToItsShare(TravelCap reading, BigDecimal other, BigDecimal travel, BigDecimal approved) {
        read(reading);
        var claim = claim();
        add(claim, CostType.CONSULT, other);
        add(claim, CostType.TRAVEL, travel);
        assertThat(grantCase.costsFor(claim).counted()).isEqualByComparingTo(approved);
        assertThat(grantCase.payoutFor(claim).accumulatedApproved()).isEqualByComparingTo(other.add(approved));
        assertThat(grantCase.costsFor(claim).isTravelCut()).isEqualTo(approved.compareTo(travel) < 0);
    }

    @Test
    void travelThatHadNoRoomIsPaidWhenOtherCostsFollow() {
        Plain.put(grantCase.schemeVersion(), "maxClaims", 3);
        var first = claim();
        add(first, CostType.TRAVEL, new BigDecimal("10000.00"));
        assertThat(grantCase.payoutFor(first).due()).isEqualTo(Kronor.ZERO);
        grantCase.submitClaim(first, SIGNATORY, NOW);
        var second = claim();
        add(second, CostType.CONSULT, new BigDecimal("80000.00"));
        assertThat(grantCase.payoutFor(second).due()).isEqualTo(Kronor.of(45_000));
    }

    @ParameterizedTest
    @EnumSource(TravelCap.class)
    void whatIsNotApprovedMakesRoomForLessTravelWhereTheCapIsOfWhatIsApproved(TravelCap reading) {
        read(reading);
        var claim = claim();
        add(claim, CostType.CONSULT, new BigDecimal("80000.00"));
        add(claim, CostType.TRAVEL, new BigDecimal("20000.00"));
        grantCase.submitClaim(claim, SIGNATORY, NOW);
        claim.review(OFFICER, NOW);
        claim.reviewLine(
                claim.lines().getFirst(), new BigDecimal("40000.00"), ClaimLine.Reason.NOT_PROVED, null, OFFICER);
        claim.approveRest(OFFICER);
        var counted = reading == TravelCap.POST_CAP ? "10000" : "20000";
        assertThat(grantCase.costsFor(claim).counted()).isEqualByComparingTo(counted);
    }

    @Test
    void whatIsOrderedTooEarlyIsNotCountedNorApprovedWithTheRest() {
        var claim = claim();
        add(claim, CostType.CONSULT, new BigDecimal("80000.00"));
        Plain.put(claim.lines().getFirst(), "orderedOn", TODAY.minusYears(1));
        add(claim, CostType.CONSULT, new BigDecimal("20000.00"));
        assertThat(grantCase.payoutFor(claim).due()).isEqualTo(Kronor.of(10_000));
        assertThat(grantCase.costsFor(claim).orderedTooEarly()).isEqualByComparingTo("80000");
        grantCase.submitClaim(claim, SIGNATORY, NOW);
        claim.review(OFFICER, NOW);
        claim.approveRest(OFFICER);
        assertThat(claim.lines()).extracting(ClaimLine::isReviewed).containsExactly(false, true);
        claim.reviewLine(claim.lines().getFirst(), new BigDecimal("80000.00"), null, null, OFFICER);
        assertThat(grantCase.costsFor(claim).hasOrderedTooEarly())
                .as("the officer decides")
                .isFalse();
        assertThat(grantCase.payoutFor(claim).due()).isEqualTo(Kronor.of(50_000));
    }

    private void read(TravelCap reading) {
        Plain.put(grantCase.schemeVersion(), "travel", new TravelTerms(Share.of("0.2"), reading));
    }

    private Claim claim() {
        return grantCase.beginClaim(false, SIGNATORY, NOW);
    }

    private static void add(Claim claim, CostType type, BigDecimal amount) {
        claim.add(Plain.voucher(amount.toPlainString()));
        Plain.put(claim.lines().getLast(), "costType", type);
    }
}
