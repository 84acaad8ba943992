package se.exportcheck.deminimis;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;

/**
 * What a proposal or decision to grant rests on, as it was at one moment (2022:1468, 24 §).
 *
 * @param account null where no aid of minor importance is given
 * @param recordedAccount the same on the day when a decision made outside this program is recorded; null for others
 * @param undertaking the version of the undertaking that an officer has confirmed; null when none is confirmed as it is
 * @param calculated an officer has kept a calculation that still says the same, today or yesterday
 */
public record AidStanding(
        @Nullable AidAccount account,
        @Nullable AidAccount recordedAccount,
        @Nullable Long undertaking,
        boolean calculated) {

    /** Of aid that is not of minor importance. */
    public static AidStanding none() {
        return new AidStanding(null, null, null, false);
    }

    public static AidStanding of(@Nullable AidAccount account, @Nullable Long undertaking, boolean calculated) {
        return new AidStanding(account, null, undertaking, calculated);
    }

    /** The same of a decision that is recorded later; the aid counts at the rate of the day when it was granted. */
    public AidStanding recorded(AidAccount later) {
        var rate = account == null ? null : account.rate();
        return new AidStanding(account, later.withRate(rate), undertaking, calculated);
    }

    public boolean isConfirmed() {
        return undertaking != null;
    }

    /** The rates of all days are there. */
    public boolean hasRates() {
        return account != null && accounts().allMatch(AidAccount::hasRates);
    }

    /** The whole amount is within the ceilings. While a rate is missing that is what stands in the way, not this. */
    public boolean hasRoomFor(Kronor granted) {
        return account != null && accounts().allMatch(each -> each.hasRoomFor(granted));
    }

    private Stream<AidAccount> accounts() {
        return Stream.of(Optional.ofNullable(account), Optional.ofNullable(recordedAccount))
                .flatMap(Optional::stream);
    }
}
