package se.exportcheck.cases;

import java.util.regex.Pattern;

/** <i>Diarienummer</i>: the region's letters, two digits of the year and four of the case, {@code RV260042}. */
public record CaseNumber(String value) implements Comparable<CaseNumber> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}\\d{6}");

    public CaseNumber {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a case number");
        }
    }

    public static CaseNumber of(String prefix, int year, int sequence) {
        return new CaseNumber("%s%02d%04d".formatted(prefix, year % 100, sequence));
    }

    /** Whether a text is written as a case number. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** Reads a path parameter. */
    public static CaseNumber fromString(String value) {
        return new CaseNumber(value);
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
