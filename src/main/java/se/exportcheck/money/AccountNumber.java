package se.exportcheck.money;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iban4j.IbanUtil;
import se.exportcheck.numbers.Luhn;

/** The account that a grant is paid to: bankgiro, plusgiro or a Swedish IBAN, kept without spaces and hyphens. */
@Embeddable
public record AccountNumber(@Enumerated(EnumType.STRING) Kind kind, String number) {

    /** Which sort of account; a bankgiro and a plusgiro can have the same digits, so it has to be said. */
    public enum Kind {
        BANKGIRO("\\d{3,4}-?\\d{4}", "[1-9]\\d{6,7}"),
        PLUSGIRO("\\d{1,7}-?\\d", "[1-9]\\d{1,7}"),
        IBAN("[A-Za-z]{2}\\d{22}", "SE\\d{22}");

        private final Pattern typed;
        private final Pattern stored;

        Kind(String typed, String stored) {
            this.typed = Pattern.compile(typed);
            this.stored = Pattern.compile(stored);
        }
    }

    /** What is left of a number that was disposed of. */
    private static final String DISPOSED = "–";

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]");

    public AccountNumber {
        if (!number.equals(DISPOSED) && !isValid(kind, number)) {
            throw new IllegalArgumentException("Not a valid " + kind);
        }
    }

    /** Reads what a person typed, with or without spaces and the hyphen. */
    public static Optional<AccountNumber> parse(Kind kind, String raw) {
        return Optional.of(SPACES.matcher(raw).replaceAll(""))
                .filter(written -> kind.typed.matcher(written).matches())
                .map(written -> written.replace("-", "").toUpperCase(Locale.ROOT))
                .filter(number -> isValid(kind, number))
                .map(number -> new AccountNumber(kind, number));
    }

    /** The number as it is printed on invoices and account statements. */
    public String display() {
        if (number.equals(DISPOSED)) {
            return DISPOSED;
        }
        return switch (kind) {
            case BANKGIRO -> before(4) + "-" + number.substring(number.length() - 4);
            case PLUSGIRO -> inPairs(before(1)) + "-" + number.substring(number.length() - 1);
            case IBAN -> number.replaceAll("(.{4})(?=.)", "$1 ");
        };
    }

    @Override
    public String toString() {
        return kind + " " + display();
    }

    private static boolean isValid(Kind kind, String number) {
        return kind.stored.matcher(number).matches()
                && switch (kind) {
                    case BANKGIRO, PLUSGIRO -> Luhn.holds(number);
                    case IBAN -> IbanUtil.isValid(number);
                };
    }

    private String before(int last) {
        return number.substring(0, number.length() - last);
    }

    private static String inPairs(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(\\d{2})+$)", " ");
    }
}
