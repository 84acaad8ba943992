package se.exportcheck.deminimis;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.BudgetRoom;
import se.exportcheck.money.Kronor;

/**
 * What a proposal or decision to grant rests on, as it was at one moment (2022:1468, 24 §).
 *
 * @param account null where no aid of minor importance is given
 * @param later the same on the days when others have granted aid since; none but of a decision that is recorded later
 * @param undertaking the version of the undertaking that an officer has confirmed; null when none is confirmed as it is
 * @param calculated an officer has kept a calculation that still says the same, today or yesterday
 * @param budget what is left of the year's money
 */
public record AidStanding(
        @Nullable AidAccount account,
        List<AidAccount> later,
        @Nullable Long undertaking,
        boolean calculated,
        BudgetRoom budget) {

    public AidStanding {
        later = List.copyOf(later);
    }

    /** Of aid that is not of minor importance. */
    public static AidStanding none() {
        return new AidStanding(null, List.of(), null, false, BudgetRoom.unasked());
    }

    public static AidStanding of(@Nullable AidAccount account, @Nullable Long undertaking, boolean calculated) {
        return new AidStanding(account, List.of(), undertaking, calculated, BudgetRoom.unasked());
    }

    /** The same of a decision that is recorded on a later day: on no day between may it have been too much. */
    public AidStanding recorded(LocalDate today, RateTable rates) {
        return account == null
                ? this
                : new AidStanding(account, account.later(today, rates), undertaking, calculated, budget);
    }

    /** The same, with what is left of the budget. */
    public AidStanding within(BudgetRoom room) {
        return new AidStanding(account, later, undertaking, calculated, room);
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
        return account != null
                && account.hasRoomFor(granted)
                && later.stream().noneMatch(each -> each.isExceededBy(granted));
    }

    private Stream<AidAccount> accounts() {
        return Stream.concat(Stream.ofNullable(account), later.stream());
    }
}
