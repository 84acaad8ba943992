package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.exportcheck.cases.Plain.AID;
import static se.exportcheck.cases.Plain.DECIDER;
import static se.exportcheck.cases.Plain.GRANT;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.exportcheck.cases.application.CompanyFacts;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.Venture;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.schemes.Answer;
import se.exportcheck.schemes.LegalBasis;
import se.exportcheck.schemes.StartRule;
import se.exportcheck.schemes.TargetGroup;

/** What stands in the way of a grant at the proposal and at the decision; the venture starts two weeks after its arrival. */
class GrantRulesTest {

    private static final Proposal REFUSAL = Plain.grounded(Proposal.without(Outcome.REFUSAL, "Löpande drift."));
    private static final Instant ON_ITS_START = NOW.plus(Duration.ofDays(14));
    private static final Instant AFTER_ITS_START = NOW.plus(Duration.ofDays(15));

    /** INC-01: once it is received in time, the statute lets the venture begin before the decision. */
    @Test
    void byTheStatuteAVentureMayBeginBeforeItIsDecided() {
        var grantCase = Stages.checked();
        grantCase.propose(GRANT, OFFICER, AFTER_ITS_START, AID);
        grantCase.decide(DECIDER, AFTER_ITS_START, AID);
        assertThat(grantCase.isGranted()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/start-dates.csv", numLinesToSkip = 1)
    void aVentureStartsWhenItMay(
            String id, StartRule rule, Instant received, LocalDate start, LocalDate decided, boolean allowed) {
        var grantCase = Plain.draft();
        Plain.put(grantCase.schemeVersion(), "startRule", rule);
        var was = Objects.requireNonNull(grantCase.application().venture());
        var venture = new Venture(
                was.title(),
                was.goal(),
                was.expectedResult(),
                was.offering(),
                was.youngLeader(),
                was.strengthArea(),
                start,
                start.plusMonths(6));
        Plain.put(grantCase.application(), "venture", venture);
        grantCase.submit(Plain.EDITOR, received);
        grantCase.sign(Plain.SIGNATORY, received, () -> new CaseNumber("RV260001"));
        assertThat(grantCase.startsInTime(decided)).as(id).isEqualTo(allowed);
    }

    /** INC-02 */
    @Test
    void whereTheSchemeSaysAfterDecisionAGrantIsNotProposedTooLate() {
        assertThat(refusal(() -> afterDecision(Stages.checked()).propose(GRANT, OFFICER, AFTER_ITS_START, AID)))
                .containsExactly(Guard.STARTED_IN_TIME);
        afterDecision(Stages.checked()).propose(GRANT, OFFICER, ON_ITS_START, AID);
        afterDecision(Stages.checked()).propose(REFUSAL, OFFICER, AFTER_ITS_START, AID);
    }

    @Test
    void whereTheSchemeSaysAfterDecisionAGrantIsNotDecidedTooLate() {
        assertThat(refusal(() -> afterDecision(Stages.proposed()).decide(DECIDER, AFTER_ITS_START, AID)))
                .containsExactly(Guard.DECIDED_BEFORE_START);
        var inTime = afterDecision(Stages.proposed());
        inTime.decide(DECIDER, ON_ITS_START, AID);
        assertThat(inTime.isGranted()).isTrue();
        var refused = afterDecision(Stages.checked());
        refused.propose(REFUSAL, OFFICER, AFTER_ITS_START, AID);
        refused.decide(DECIDER, AFTER_ITS_START, AID);
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSAL);
    }

    /** COST-08: machines and equipment in a venture of at most 60 000 kronor, where the scheme gives micro grants. */
    @ParameterizedTest
    @CsvSource({"60000, 60000.00, true", "60000, 60000.01, false", ", 1, false", "60000, 59999, true"})
    void equipmentIsForSmallVenturesOnly(@Nullable Long limit, BigDecimal total, boolean supported) {
        var version = Plain.draft().schemeVersion();
        Plain.put(version, "equipmentUpTo", limit == null ? null : Kronor.of(limit));
        assertThat(version.supports(CostType.EQUIPMENT, total)).isEqualTo(supported);
        assertThat(version.supports(CostType.CONSULT, total)).isTrue();
        assertThat(version.supports(CostType.INDIRECT, total)).isFalse();
    }

    /** DM-13: SNI 01.110 beside another activity. */
    @Test
    void anIndustryWithRulesOfItsOwnIsToldApartBeforeAGrant() {
        assertThat(refusal(() -> farming(Stages.checked()).propose(GRANT, OFFICER, NOW, AID)))
                .containsExactly(Guard.ACTIVITIES_TOLD_APART);
        farming(Stages.checked()).propose(REFUSAL, OFFICER, NOW, AID);
        var separated = farming(Stages.checked());
        separated.check("ELIG-13", Answer.YES, "Egen resultatenhet för odlingen.", OFFICER, NOW);
        separated.propose(GRANT, OFFICER, NOW, AID);
        assertThat(separated.status()).isEqualTo(CaseStatus.PROPOSED);
    }

    /** DM-R10, DM-13: the farm beside the adviser's work is seen as well. */
    @Test
    void anIndustryBesideTheMainOneIsToldApartToo() {
        var adviser = working(Stages.checked(), "70220", "01110");
        assertThat(adviser.excludedIndustries()).containsExactly("01110");
        assertThat(refusal(() -> adviser.propose(GRANT, OFFICER, NOW, AID)))
                .containsExactly(Guard.ACTIVITIES_TOLD_APART);
        var harmless = working(Stages.checked(), "70220", "46690");
        harmless.propose(GRANT, OFFICER, NOW, AID);
        assertThat(harmless.status()).isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void aNoWithWordsIsNoSeparation() {
        var mixed = farming(Stages.checked());
        mixed.check("ELIG-13", Answer.NO, "Odlingen hålls inte isär.", OFFICER, NOW);
        assertThat(refusal(() -> mixed.propose(GRANT, OFFICER, NOW, AID))).containsExactly(Guard.ACTIVITIES_TOLD_APART);
    }

    @Test
    void aListThatDoesNotAskAboutIndustriesSeparatesNothing() {
        var grantCase = farming(Stages.checked());
        Plain.put(
                grantCase.schemeVersion(),
                "checklist",
                grantCase.schemeVersion().checklist().stream()
                        .filter(item -> !item.code().equals("ELIG-13"))
                        .toList());
        assertThat(refusal(() -> grantCase.propose(GRANT, OFFICER, NOW, AID)))
                .containsExactly(Guard.ACTIVITIES_TOLD_APART);
    }

    /** Nobody knows whether the industry is excluded until somebody has said which it is. */
    @Test
    void withoutAnIndustryNoGrantIsProposed() {
        var unknown = working(Stages.checked(), null);
        assertThat(refusal(() -> unknown.propose(GRANT, OFFICER, NOW, AID)))
                .containsExactly(Guard.ACTIVITIES_TOLD_APART);
        unknown.classify(List.of("26510"), OFFICER, NOW);
        unknown.propose(GRANT, OFFICER, NOW, AID);
        assertThat(unknown.status()).isEqualTo(CaseStatus.PROPOSED);
        var excluded = working(Stages.checked(), null);
        excluded.classify(List.of("26510", "01110"), OFFICER, NOW);
        assertThat(refusal(() -> excluded.propose(GRANT, OFFICER, NOW, AID)))
                .containsExactly(Guard.ACTIVITIES_TOLD_APART);
    }

    @Test
    void aidOfAnotherKindAsksForNoSuchSeparation() {
        var grantCase = farming(Stages.checked());
        Plain.put(grantCase.schemeVersion(), "legalBasis", LegalBasis.SFS2022_1468_7);
        grantCase.propose(GRANT, OFFICER, NOW, AID);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.PROPOSED);
    }

    /** AMT-01 to AMT-03: whatever is proposed, what passes keeps to the share, the minimum and the maximum. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noProposalThatPassesExceedsShareOrMaximum(long seed) {
        var random = new Random(seed);
        var terms = Plain.draft().schemeVersion().grant();
        var passed = 0;
        for (var i = 0; i < 2000; i++) {
            var cost = BigDecimal.valueOf(random.nextLong(80_000_000), 2);
            var share = new Share(BigDecimal.valueOf(1 + random.nextInt(6_000), 4));
            var around = share.times(cost).longValue() + random.nextInt(5) - 2;
            var amount = Kronor.of(random.nextBoolean() ? around : random.nextLong(300_000));
            var proposal = Proposal.grant(Outcome.GRANT, amount, cost, share, "Skäl");
            if (proposal.isWithin(terms)) {
                passed++;
                assertThat(amount.toDecimal())
                        .as("seed %d: %s of %s at %s", seed, amount, cost, share)
                        .isLessThanOrEqualTo(share.times(cost))
                        .isLessThanOrEqualTo(terms.share().times(cost))
                        .isBetween(terms.minimum().toDecimal(), terms.maximum().toDecimal());
            }
        }
        assertThat(passed).as("proposals that passed").isPositive();
    }

    static Stream<Long> seeds() {
        return Stream.of(20221468L, 37L, 7L, 17L, 24L);
    }

    private static GrantCase afterDecision(GrantCase grantCase) {
        Plain.put(grantCase.schemeVersion(), "startRule", StartRule.AFTER_DECISION);
        return grantCase;
    }

    private static GrantCase farming(GrantCase grantCase) {
        assertThat(new TargetGroup(List.of(), List.of("011"), List.of()).excludes("01110"))
                .isTrue();
        return working(grantCase, "01110");
    }

    private static GrantCase working(GrantCase grantCase, @Nullable String industryCode, String... further) {
        var was = Objects.requireNonNull(grantCase.application().company());
        var facts = new CompanyFacts(
                was.municipality(),
                was.workplaceNumber(),
                industryCode,
                List.of(further),
                was.employees(),
                was.turnover(),
                was.balanceSheet(),
                was.goodsExport(),
                was.servicesExport(),
                was.closedAccounts());
        Plain.put(grantCase.application(), "company", facts);
        return grantCase;
    }

    private static List<Guard> refusal(ThrowingCallable step) {
        return Objects.requireNonNull(catchThrowableOfType(StepRefused.class, step)).obstacles().stream()
                .map(Guard.class::cast)
                .toList();
    }
}
