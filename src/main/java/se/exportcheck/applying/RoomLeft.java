package se.exportcheck.applying;

import org.jspecify.annotations.Nullable;
import se.exportcheck.deminimis.AidAccount;
import se.exportcheck.deminimis.AidRoom;
import se.exportcheck.money.Kronor;

/**
 * What is left for a company of aid of minor importance, as far as it and the region know of it.
 *
 * @param room the ceiling that leaves least; null while a rate is missing
 * @param kronor what is left at today's rate; null while a rate is missing
 * @param fits what is sought is no more than what is left
 */
record RoomLeft(
        AidAccount account,
        @Nullable AidRoom room,
        @Nullable Kronor kronor,
        Kronor requested,
        boolean fits) {

    static RoomLeft of(AidAccount account, Kronor requested) {
        return new RoomLeft(
                account,
                account.room().flatMap(check -> check.tightest()).orElse(null),
                account.roomInKronor().orElse(null),
                requested,
                account.check(requested).map(check -> check.isOk()).orElse(true));
    }
}
