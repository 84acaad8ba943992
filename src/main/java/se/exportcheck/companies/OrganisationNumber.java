package se.exportcheck.companies;

import static se.exportcheck.companies.OrganisationNumber.Kind.COORDINATION;
import static se.exportcheck.companies.OrganisationNumber.Kind.INVALID_FORMAT;
import static se.exportcheck.companies.OrganisationNumber.Kind.PERSON;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

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

    /** The mark of whoever has not said a number that can be read. */
    private static final Pattern MISSING = Pattern.compile("\\?[0-9a-f-]{36}");

    private static final String NOT_SAID = "–";

    public OrganisationNumber {
        var canonical =
                WrittenNumber.read(value).filter(WrittenNumber::isComplete).map(WrittenNumber::digits);
        if (!canonical.equals(Optional.of(value)) && !MISSING.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an organisation number as it is stored");
        }
    }

    /** Stands for a number that is missing on paper, or cannot be read, until it is asked for. */
    public static OrganisationNumber missing(UUID mark) {
        return new OrganisationNumber("?" + mark);
    }

    public boolean isMissing() {
        return MISSING.matcher(value).matches();
    }

    public static Kind classify(String raw) {
        return WrittenNumber.read(raw).map(WrittenNumber::kind).orElse(INVALID_FORMAT);
    }

    /** Whether something that looks like a personnummer or samordningsnummer stands in a text, rightly written or not. */
    public static boolean standsForPersonIn(String text) {
        return WrittenNumber.allIn(text).anyMatch(WrittenNumber::isLikeOfPerson);
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
        return kind() == PERSON || kind() == COORDINATION;
    }

    public LegalForm legalForm() {
        return LegalForm.of(this);
    }

    /** The number with its hyphen; of a person with the century, because 1912 and 2012 are not the same person. */
    public String display() {
        return isMissing() ? NOT_SAID : digitsBeforeHyphen() + "-" + lastFour();
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
