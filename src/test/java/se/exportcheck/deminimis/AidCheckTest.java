package se.exportcheck.deminimis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.money.Currency;
import se.exportcheck.money.Euro;
import se.exportcheck.money.Kronor;

class AidCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/de-minimis.csv", numLinesToSkip = 1)
    void aidIsWithinTheCeilingOrNoneOfItIs(
            String id,
            LocalDate day,
            AidRegulation regulation,
            @Nullable String earlier,
            String added,
            String used,
            String counted,
            String after,
            boolean ok,
            String left) {
        var check = AidCheck.of(day, regulation, Awards.amount(added, day), Awards.read(earlier));
        var room = check.tightest().orElseThrow();
        assertThat(check.isOk()).as(id).isEqualTo(ok);
        assertThat(room.used()).isEqualTo(Euro.of(used));
        assertThat(room.added()).isEqualTo(Euro.of(counted));
        assertThat(room.after()).isEqualTo(Euro.of(after));
        assertThat(room.left()).isEqualTo(Euro.of(left));
    }

    @Test
    void whatIsLeftIsSaidBeforeAnythingIsAdded() {
        var check = AidCheck.before(DAY, AidRegulation.GENERAL, Awards.read("2025-01-15 270000 EUR"));
        assertThat(check.room()).isEqualTo(Euro.of("30000"));
        assertThat(check.window()).isEqualTo(new AidWindow(LocalDate.of(2023, 11, 23), DAY));
    }

    @Test
    void nothingIsLeftWhenThereIsTooMuchAlready() {
        var check = AidCheck.before(DAY, AidRegulation.GENERAL, Awards.read("2025-01-15 300000.01 EUR"));
        assertThat(check.room()).isEqualTo(Euro.ZERO);
        assertThat(check.isOk()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2031-01-01"})
    void nothingIsGrantedWhenTheRegulationIsNotInForce(LocalDate day) {
        var check = AidCheck.of(day, AidRegulation.GENERAL, new AidAmount.InEuro(Euro.of("1")), List.of());
        assertThat(check.isOk()).isFalse();
        assertThat(check.tightest()).isEmpty();
        assertThat(check.room()).isEqualTo(Euro.ZERO);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noOrderOfAwardsEverExceedsTheCeiling(long seed) {
        var random = new Random(seed);
        var rates = rates(random);
        var granted = new ArrayList<AidEntry>();
        var last = DAY.plusYears(5);
        var recordedLate = 0;
        for (var i = 0; i < 400; i++) {
            var day = DAY.plusDays(random.nextInt(4 * 365));
            var kronor = Kronor.of(1 + random.nextInt(900_000));
            var standing = AidStanding.of(AidAccount.of(day, AidRegulation.GENERAL, granted, rates), 1L, true)
                    .recorded(last, rates);
            if (standing.hasRoomFor(kronor)) {
                recordedLate +=
                        granted.stream().anyMatch(entry -> entry.grantedOn().isAfter(day)) ? 1 : 0;
                granted.add(entry(day, Currency.SEK, kronor.toDecimal()));
            }
        }
        assertThat(recordedLate)
                .as("granted before another that was there first")
                .isPositive();
        for (var award : granted) {
            var window = AidWindow.of(award.grantedOn());
            // A second sum with other arithmetic: fractions brought to so many decimals that no rounding can hide.
            var sum = granted.stream()
                    .filter(entry -> window.holds(entry.grantedOn()))
                    .map(entry -> entry.amount()
                            .divide(rates.of(entry.grantedOn()).orElseThrow().kronor(), 40, RoundingMode.DOWN))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isLessThanOrEqualTo(new BigDecimal("300000"));
        }
    }

    /** DM-R16: on the decision day and today there is room, but not on the day between when others granted aid. */
    @ParameterizedTest(name = "earlier {0}, since {1}, recorded {2}: {3}")
    @CsvSource({
        "2023-01-20 200000, 2026-01-15 60000, 2026-02-10, false",
        "2023-01-20 200000, 2026-01-15 40000, 2026-02-10, true",
        "2023-01-20 200000, 2026-01-15 60000, 2026-01-14, true",
        "2023-01-10 240000.01, 2026-01-15 1, 2026-02-10, false",
        "2023-01-14 200000, 2026-01-15 240000, 2026-02-10, true",
        "2023-01-14 200000, 2026-01-15 240000.01, 2026-02-10, false",
        "2023-01-14 200000, 2029-01-11 300000, 2029-02-10, true"
    })
    void whatIsRecordedLateHasRoomOnEveryDaySince(String earlier, String since, LocalDate today, boolean room) {
        var day = LocalDate.of(2026, 1, 10);
        var rates = new RateTable(
                RateSource.INFOREURO,
                List.of(new ExchangeRate(BigDecimal.TEN, day.withDayOfMonth(1), RateSource.INFOREURO)));
        var entries = Stream.of(earlier, since)
                .map(award -> award.split(" "))
                .map(award -> entry(LocalDate.parse(award[0]), Currency.EUR, new BigDecimal(award[1])))
                .toList();
        var account = AidAccount.of(day, AidRegulation.GENERAL, entries, rates);
        var standing = AidStanding.of(account, 1L, true).recorded(today, rates);
        assertThat(standing.hasRates()).isTrue();
        assertThat(standing.hasRoomFor(Kronor.of(600_000))).isEqualTo(room);
    }

    private static AidEntry entry(LocalDate day, Currency currency, BigDecimal amount) {
        var company = OrganisationNumber.fromString("5599900007");
        var aid = new AidEntry.Aid(
                company, "Mälarsensor AB", day, "Almi", "Råd", AidRegulation.GENERAL, currency, amount, null);
        return AidEntry.registeredElsewhere(aid, 1L, new Entered("officer", "officer", Instant.EPOCH));
    }

    /** One for each month. */
    private static RateTable rates(Random random) {
        return new RateTable(
                RateSource.INFOREURO,
                Stream.iterate(DAY.minusYears(3), month -> month.plusMonths(1))
                        .limit(9 * 12)
                        .map(month -> rate(random, month))
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void roundedUpAndWithoutDivisionSayTheSame(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 1_000; i++) {
            var amount = new AidAmount.InKronor(BigDecimal.valueOf(random.nextInt(400_000_000), 2), rate(random, DAY));
            var left = new Euro(BigDecimal.valueOf(random.nextInt(40_000_000), 2));
            assertThat(amount.fits(left)).isEqualTo(!amount.counted().isMoreThan(left));
            assertThat(amount.fits(amount.counted())).isTrue();
            assertThat(amount.written().isMoreThan(amount.counted())).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/de-minimis-splits.csv", numLinesToSkip = 1)
    void aidOfASplitEnterpriseFollowsTheEquity(String id, String aid, String equity, String parts) {
        var shares = Stream.of(equity.split("\\|")).map(BigDecimal::new).toList();
        var expected = Stream.of(parts.split("\\|")).map(Euro::of).toList();
        assertThat(AidSplit.byEquity(Euro.of(aid), shares)).as(id).isEqualTo(expected);
    }

    @Test
    void noEquityIsNothingToShareOutBy() {
        var nothing = List.of(BigDecimal.ZERO, BigDecimal.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> AidSplit.byEquity(Euro.of("1"), nothing));
        var negative = List.of(BigDecimal.TEN, BigDecimal.ONE.negate());
        assertThatIllegalArgumentException().isThrownBy(() -> AidSplit.byEquity(Euro.of("1"), negative));
    }

    @Test
    void aidIsNeverBelowNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AidAmount.InEuro(Euro.of("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> Awards.kronor("-1", "11.0", DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-11", "11.1234567"})
    void aRateIsAboveZeroAndHasFewDecimals(String rate) {
        assertThatIllegalArgumentException().isThrownBy(() -> Awards.kronor("1", rate, DAY));
    }

    @Test
    void aRateKeepsAtLeastFourDecimals() {
        var month = LocalDate.of(2026, 11, 1);
        assertThat(new ExchangeRate(new BigDecimal("11"), month, RateSource.INFOREURO).kronor())
                .isEqualTo(new BigDecimal("11.0000"));
        assertThat(new ExchangeRate(new BigDecimal("10.912345"), month, RateSource.INFOREURO).kronor())
                .isEqualTo(new BigDecimal("10.912345"));
    }

    @Test
    void aMonthlyRateIsDatedTheFirst() {
        assertThat(RateSource.INFOREURO.latest(DAY)).isEqualTo("2026-11-01");
        assertThat(RateSource.INFOREURO.earliest(DAY)).isEqualTo("2026-11-01");
        assertThat(RateSource.ECB.latest(DAY)).isEqualTo(DAY);
        assertThat(RateSource.RIKSBANK.earliest(DAY)).isEqualTo("2026-11-16");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExchangeRate(BigDecimal.TEN, DAY, RateSource.INFOREURO));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    private static ExchangeRate rate(Random random, LocalDate day) {
        return new ExchangeRate(
                BigDecimal.valueOf(90_000 + random.nextInt(40_000), 4), day.withDayOfMonth(1), RateSource.INFOREURO);
    }
}
