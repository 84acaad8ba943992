package se.exportcheck.companies.ownership;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.sealing.SealedWords;

/**
 * Whoever owns or is owned: an enterprise or a natural person. The same kind and identity is the same party, whatever
 * name it goes by.
 *
 * @param identity an organisation number's digits; a foreign enterprise's country and number; a person's name
 */
@Embeddable
public record Party(
        @Enumerated(EnumType.STRING) Kind kind,
        @Convert(converter = SealedWords.class) String identity,
        String name) implements Comparable<Party> {

    /** What a party is. Only enterprises make up an undertaking. */
    public enum Kind {
        SWEDISH_ENTERPRISE,
        FOREIGN_ENTERPRISE,
        NATURAL_PERSON
    }

    private static final Comparator<Party> ORDER =
            Comparator.comparing(Party::kind).thenComparing(Party::identity);

    public Party {
        if (identity.isBlank()) {
            throw new IllegalArgumentException("A party without an identity");
        }
    }

    public static Party enterprise(OrganisationNumber number, String name) {
        return new Party(Kind.SWEDISH_ENTERPRISE, number.value(), name);
    }

    /** @param registration the country's code and the enterprise's number there: {@code DE HRB 1234} */
    public static Party foreign(String registration, String name) {
        return new Party(Kind.FOREIGN_ENTERPRISE, oneWay(registration), name);
    }

    /** Two people of one name are taken for one: the officer decides what a link through a person means. */
    public static Party person(String name) {
        return new Party(Kind.NATURAL_PERSON, oneWay(name), name);
    }

    public boolean isEnterprise() {
        return kind != Kind.NATURAL_PERSON;
    }

    /** Empty unless it is a Swedish enterprise. */
    public Optional<OrganisationNumber> organisationNumber() {
        return kind == Kind.SWEDISH_ENTERPRISE ? Optional.of(new OrganisationNumber(identity)) : Optional.empty();
    }

    @Override
    public int compareTo(Party other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Party party && compareTo(party) == 0;
    }

    @Override
    public int hashCode() {
        return identity.hashCode();
    }

    private static String oneWay(String written) {
        return written.strip().replaceAll("[\\s\\p{Z}]+", " ").toUpperCase(Locale.ROOT);
    }
}
