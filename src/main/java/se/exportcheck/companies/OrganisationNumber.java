package se.exportcheck.companies;

import static se.exportcheck.companies.OrganisationNumber.Kind.INVALID_FORMAT;
import static se.exportcheck.companies.OrganisationNumber.Kind.ORGANISATION;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Organisationsnummer (lag 1974:174) of whoever applies, kept as 10 digits; a sole trader's is the personnummer or
 * samordningsnummer (folkbokföringslagen 1991:481, lag 2022:1697), kept as 12 digits.
 */
public record OrganisationNumber(String value) {

    /** What a written number turns out to be, or what is wrong with it. */
    public enum Kind {
        ORGANISATION,
        PERSON,
        COORDINATION,
        INVALID_FORMAT,
        INVALID_CHECKSUM,
        INVALID_GROUP,
        INVALID_DATE;

        public boolean isValid() {
            return switch (this) {
                case ORGANISATION, PERSON, COORDINATION -> true;
                case INVALID_FORMAT, INVALID_CHECKSUM, INVALID_GROUP, INVALID_DATE -> false;
            };
        }
    }

    public OrganisationNumber {
        var canonical =
                WrittenNumber.read(value).filter(WrittenNumber::isComplete).map(WrittenNumber::digits);
        if (!canonical.equals(Optional.of(value))) {
            throw new IllegalArgumentException("Not an organisation number as it is stored");
        }
    }

    public static Kind classify(String raw) {
        return WrittenNumber.read(raw).map(WrittenNumber::kind).orElse(INVALID_FORMAT);
    }

    /** Reads what a person typed; ten digits of a person mean the latest century possible, before it with a {@code +}. */
    public static Optional<OrganisationNumber> parse(String raw, LocalDate today) {
        return WrittenNumber.read(raw)
                .map(written -> written.inCentury(today))
                .filter(WrittenNumber::isComplete)
                .map(written -> new OrganisationNumber(written.digits()));
    }

    /** Reads a number in an address or a file, where nobody can be asked for the century of a person. */
    public static OrganisationNumber fromString(String raw) {
        return WrittenNumber.read(raw)
                .filter(WrittenNumber::isComplete)
                .map(written -> new OrganisationNumber(written.digits()))
                .orElseThrow(() -> new IllegalArgumentException("Not an organisation number"));
    }

    public Kind kind() {
        return classify(value);
    }

    /** Whether the number is personal data of a sole trader (enskild näringsidkare). */
    public boolean isPerson() {
        return kind() != ORGANISATION;
    }

    public LegalForm legalForm() {
        return LegalForm.of(this);
    }

    /** The number with its hyphen; of a person with the century, because 1912 and 2012 are not the same person. */
    public String display() {
        return digitsBeforeHyphen() + "-" + lastFour();
    }

    /** The number for those who need not know when a sole trader was born. */
    public String masked() {
        return isPerson() ? value.substring(0, 2) + "XXXXXX-" + lastFour() : display();
    }

    /** Masked, because this is what ends up in logs and error messages. */
    @Override
    public String toString() {
        return masked();
    }

    private String digitsBeforeHyphen() {
        return value.substring(0, value.length() - 4);
    }

    private String lastFour() {
        return value.substring(value.length() - 4);
    }
}
