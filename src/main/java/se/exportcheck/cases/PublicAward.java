package se.exportcheck.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.money.Kronor;

/**
 * A cheque as anybody may read of it (domain brief 5.2, R8). A sole trader is a person: neither the name of the firm nor
 * the number is told (2.11).
 *
 * @param company the company's name when it applied; null for a sole trader
 * @param organisationNumber of a legal person; null for a sole trader
 * @param purpose what the company calls its venture; null for cases of old lists
 * @param municipality the code of the workplace's municipality; null where it is not known
 */
public record PublicAward(
        long id,
        CaseNumber number,
        @Nullable String company,
        @Nullable OrganisationNumber organisationNumber,
        @Nullable String purpose,
        @Nullable String municipality,
        LocalDate decidedOn,
        Kronor granted) {

    /** Where the award stands in the register, which is sorted by day, the latest first. */
    public Place place() {
        return new Place(decidedOn, id);
    }

    /** A place in the register: just at this award. It is paged by it, never by counting rows. */
    public record Place(LocalDate decidedOn, long id) {

        private static final char SEPARATOR = '_';

        /** Reads a place out of an address; empty when it is none. */
        public static Optional<Place> parse(String text) {
            var end = text.lastIndexOf(SEPARATOR);
            try {
                return end < 0
                        ? Optional.empty()
                        : Optional.of(new Place(
                                LocalDate.parse(text.substring(0, end)), Long.parseLong(text.substring(end + 1))));
            } catch (DateTimeException | NumberFormatException e) {
                return Optional.empty();
            }
        }

        /** As it stands in an address. */
        @Override
        public String toString() {
            return decidedOn.toString() + SEPARATOR + id;
        }
    }
}
