package se.exportcheck.deminimis;

import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;

/**
 * What a proposal or decision to grant rests on, as it was at one moment (2022:1468, 24 §).
 *
 * @param account null where no aid of minor importance is given
 * @param undertaking the version of the undertaking that an officer has confirmed; null when none is confirmed as it is
 * @param calculated an officer has kept a calculation that still says the same, today or yesterday
 */
public record AidStanding(
        @Nullable AidAccount account, @Nullable Long undertaking, boolean calculated) {

    /** Of aid that is not of minor importance. */
    public static AidStanding none() {
        return new AidStanding(null, null, false);
    }

    public boolean isConfirmed() {
        return undertaking != null;
    }

    /** The rates of all days are there. */
    public boolean hasRates() {
        return account != null && account.hasRates();
    }

    /** The whole amount is within the ceilings. While a rate is missing that is what stands in the way, not this. */
    public boolean hasRoomFor(Kronor granted) {
        return account != null && account.check(granted).map(AidCheck::isOk).orElse(true);
    }
}
