package se.exportcheck.companies;

import static se.exportcheck.companies.OrganisationNumber.Kind.COORDINATION;
import static se.exportcheck.companies.OrganisationNumber.Kind.INVALID_CHECKSUM;
import static se.exportcheck.companies.OrganisationNumber.Kind.INVALID_DATE;
import static se.exportcheck.companies.OrganisationNumber.Kind.INVALID_FORMAT;
import static se.exportcheck.companies.OrganisationNumber.Kind.INVALID_GROUP;
import static se.exportcheck.companies.OrganisationNumber.Kind.ORGANISATION;
import static se.exportcheck.companies.OrganisationNumber.Kind.PERSON;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.exportcheck.companies.OrganisationNumber.Kind;
import se.exportcheck.numbers.Luhn;

/** An organisation or personal number as somebody wrote it: perhaps with a century, spaces, and a hyphen or a plus. */
record WrittenNumber(String century, String ten, boolean hundredYears) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern FORM = Pattern.compile("(\\d{2})?(\\d{6})([-+]?)(\\d{4})");
    private static final Pattern SOMEWHERE =
            Pattern.compile("(?<!\\d)(\\d{2})?\\d{6}[\\s\\p{Z}]?[-+]?[\\s\\p{Z}]?\\d{4}(?!\\d)");
    private static final String ORGANISATION_CENTURY = "16";
    private static final Set<String> CENTURIES = Set.of("", ORGANISATION_CENTURY, "18", "19", "20");
    private static final String UNUSED_GROUPS = "04";

    /** A samordningsnummer is written with the day of birth plus sixty. */
    private static final int COORDINATION_DAYS = 60;

    static Stream<WrittenNumber> allIn(String text) {
        return SOMEWHERE.matcher(text).results().flatMap(found -> read(found.group()).stream());
    }

    static Optional<WrittenNumber> read(String raw) {
        var form = FORM.matcher(SPACES.matcher(raw).replaceAll(""));
        if (!form.matches()) {
            return Optional.empty();
        }
        var century = Optional.ofNullable(form.group(1)).orElse("");
        return Optional.of(new WrittenNumber(
                century, form.group(2) + form.group(4), form.group(3).equals("+")));
    }

    Kind kind() {
        if (!CENTURIES.contains(century)) {
            return INVALID_FORMAT;
        } else if (!Luhn.holds(ten)) {
            return INVALID_CHECKSUM;
        } else if (isOrganisation()) {
            return kindOfOrganisation();
        } else {
            return kindOfPerson();
        }
    }

    /** Has a day of birth in it, whatever its check digit says. */
    boolean isLikeOfPerson() {
        return CENTURIES.contains(century) && !century.equals(ORGANISATION_CENTURY) && !isOrganisation() && isDate();
    }

    /** Whether the number is valid and says all that is stored. */
    boolean isComplete() {
        return kind().isValid() && (isOrganisation() || !century.isEmpty());
    }

    String digits() {
        return isOrganisation() ? ten : century + ten;
    }

    WrittenNumber inCentury(LocalDate today) {
        if (isOrganisation() || !century.isEmpty()) {
            return this;
        }
        var latest = today.getYear() / 100;
        var isBorn = !isAfter(today, latest * 100 + number(0, 2));
        var chosen = latest - (isBorn ? 0 : 1) - (hundredYears ? 1 : 0);
        return new WrittenNumber(Integer.toString(chosen), ten, hundredYears);
    }

    private boolean isAfter(LocalDate today, int year) {
        var born = year * 10_000 + month() * 100 + day();
        return born > today.getYear() * 10_000 + today.getMonthValue() * 100 + today.getDayOfMonth();
    }

    private boolean isOrganisation() {
        return ten.charAt(2) >= '2';
    }

    private Kind kindOfOrganisation() {
        if (!century.isEmpty() && !century.equals(ORGANISATION_CENTURY)) {
            return INVALID_FORMAT;
        } else {
            return UNUSED_GROUPS.indexOf(ten.charAt(0)) >= 0 ? INVALID_GROUP : ORGANISATION;
        }
    }

    private Kind kindOfPerson() {
        if (century.equals(ORGANISATION_CENTURY)) {
            return INVALID_FORMAT;
        } else if (!isDate()) {
            return INVALID_DATE;
        } else {
            return number(4, 6) > COORDINATION_DAYS ? COORDINATION : PERSON;
        }
    }

    private boolean isDate() {
        var year = Integer.parseInt((century.isEmpty() ? "20" : century) + ten.substring(0, 2));
        return month() >= 1 && month() <= 12 && YearMonth.of(year, month()).isValidDay(day());
    }

    private int month() {
        return number(2, 4);
    }

    private int day() {
        var written = number(4, 6);
        return written > COORDINATION_DAYS ? written - COORDINATION_DAYS : written;
    }

    private int number(int from, int to) {
        return Integer.parseInt(ten.substring(from, to));
    }
}
