package se.exportcheck.deminimis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.money.Currency;

/** Which entries of an undertaking may be one award. */
class AidDuplicateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Pattern WRITTEN = Pattern.compile("(\\w+) (\\d{10}) (.*)/(.*) (\\S+) (\\S+) (\\w+)");
    private static final Entered BY = new Entered("officer", "Hanna", Instant.EPOCH);

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/de-minimis-duplicates.csv", numLinesToSkip = 1)
    void theSameRecipientGiverDayAndAmountMayBeOneAward(String one, String another, String mayBeOne, String note) {
        var there = AidDuplicate.among(account(entry(one), entry(another)));
        var back = AidDuplicate.among(account(entry(another), entry(one)));
        assertThat(there).as(note).hasSize(mayBeOne.equals("yes") ? 1 : 0);
        assertThat(back).as(note + ", the other way round").hasSameSizeAs(there);
    }

    @Test
    void theSurestEntryGoesOnCounting() {
        var declared = entry("DECLARED 5599900007 A/Region X 2025-05-05 100 SEK");
        var registered = entry("REGISTERED_ELSEWHERE 5599900007 A/Region X 2025-05-05 100 SEK");
        var granted = entry("GRANTED 5599900007 A/Region X 2025-05-05 100 SEK");
        assertThat(AidDuplicate.among(account(declared, registered, granted)))
                .containsExactly(
                        new AidDuplicate(granted, registered),
                        new AidDuplicate(granted, declared),
                        new AidDuplicate(registered, declared));
    }

    /** The ledger gives the newest first. */
    @Test
    void ofEntriesEquallySureTheEarliestGoesOnCounting() {
        var earlier = entry("DECLARED 5599900007 A/Almi 2025-05-05 100 SEK");
        var later = entry("DECLARED 5599900007 A/Almi 2025-05-05 100 SEK");
        assertThat(AidDuplicate.among(account(later, earlier))).containsExactly(new AidDuplicate(earlier, later));
    }

    private static AidAccount account(AidEntry... entries) {
        var may = new ExchangeRate(new BigDecimal("11.0000"), LocalDate.of(2025, 5, 1), RateSource.INFOREURO);
        var rates = new RateTable(RateSource.INFOREURO, List.of(may));
        return AidAccount.of(DAY, AidRegulation.GENERAL, List.of(entries), rates);
    }

    private static AidEntry entry(String written) {
        var parts = WRITTEN.matcher(written);
        assertThat(parts.matches()).as(written).isTrue();
        var aid = new AidEntry.Aid(
                OrganisationNumber.fromString(parts.group(2)),
                parts.group(3),
                LocalDate.parse(parts.group(5)),
                parts.group(4),
                "Stöd",
                AidRegulation.GENERAL,
                Currency.valueOf(parts.group(7)),
                new BigDecimal(parts.group(6)),
                null);
        return switch (AidKind.valueOf(parts.group(1))) {
            case GRANTED -> AidEntry.granted(aid, 1L, 2L, BY);
            case DECLARED -> AidEntry.declared(aid, 1L, BY);
            case REGISTERED_ELSEWHERE, CORRECTION -> AidEntry.registeredElsewhere(aid, 1L, BY);
        };
    }
}
