package se.exportcheck.administering.schemes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.schemes.Parameter;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Typed;

/** Reads what was typed for a parameter; empty when it cannot be what the parameter holds. */
final class ValueReader {

    static final int LONGEST_NAME = 100;
    private static final long MOST_KRONOR = 9_999_999_999L;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s\\p{Z}]+");
    private static final Pattern INDUSTRY = Pattern.compile("\\d{2,5}");

    private final ChapterForm form;
    private final ValueWords words;

    ValueReader(ChapterForm form, ValueWords words) {
        this.form = form;
        this.words = words;
    }

    /** It holds nothing, and may. */
    boolean isLeftOut(Parameter parameter) {
        return switch (parameter.kind()) {
            case OPTIONAL_DAY -> form.day(parameter).isBlank();
            case OPTIONAL_KRONOR, OPTIONAL_TEXT -> form.text(parameter).isEmpty();
            default -> false;
        };
    }

    Optional<Object> read(Parameter parameter) {
        var text = form.text(parameter);
        return switch (parameter.kind()) {
            case NAME ->
                some(text, name -> !name.isEmpty() && name.length() <= LONGEST_NAME && Typed.Kind.NAME.reads(name));
            case OPTIONAL_TEXT ->
                some(
                        text,
                        typed -> !typed.isEmpty()
                                && typed.length() <= parameter.highest()
                                && Typed.Kind.NAME.reads(typed));
            case DAY, OPTIONAL_DAY ->
                form.day(parameter).date().filter(ValueReader::isOfOurTime).map(Object.class::cast);
            case KRONOR, OPTIONAL_KRONOR ->
                Numbers.whole(text)
                        .filter(number -> number >= parameter.lowest() && number <= MOST_KRONOR)
                        .map(Kronor::of);
            case EMPLOYEES ->
                some(text, number -> !number.isEmpty() && Typed.Kind.EMPLOYEES.reads(number))
                        .flatMap(number -> Numbers.decimal(text).map(Object.class::cast));
            case SHARE -> share(text, parameter.lowest());
            case NUMBER ->
                Numbers.whole(text)
                        .filter(number -> number >= parameter.lowest() && number <= parameter.highest())
                        .map(Long::intValue);
            case CODES -> codes(parameter);
            case CHOICE ->
                parameter.choices().stream()
                        .filter(choice -> choice.name().equals(text))
                        .findFirst()
                        .map(Object.class::cast);
            case INDUSTRIES ->
                Optional.of(parts(text).map(part -> part.replace(".", "")).toList())
                        .filter(all -> all.stream().allMatch(INDUSTRY.asMatchPredicate()))
                        .map(Object.class::cast);
            case NUMBERS -> numbers(parameter, text);
        };
    }

    private static Optional<Object> some(String text, Predicate<String> rule) {
        return Optional.of(text).filter(rule).map(Object.class::cast);
    }

    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static Optional<Object> share(String text, int lowest) {
        return Numbers.decimal(text.replace("%", ""))
                .filter(percent -> percent.compareTo(BigDecimal.valueOf(lowest)) >= 0)
                .filter(percent -> percent.compareTo(BigDecimal.valueOf(100)) <= 0)
                .map(percent -> new Share(percent.movePointLeft(2)));
    }

    /** A scheme is for somebody and pays for something; it need not warn of anything. */
    private Optional<Object> codes(Parameter parameter) {
        var sent = form.several(parameter);
        var chosen = words.codes(parameter).stream().filter(sent::contains).toList();
        var enough = parameter == Parameter.WARNED_RULES || !chosen.isEmpty();
        return enough && words.codes(parameter).containsAll(sent) ? Optional.of(chosen) : Optional.empty();
    }

    /** Months from the first, days before a last day from the farthest off. */
    private static Optional<Object> numbers(Parameter parameter, String text) {
        var read = parts(text).map(Numbers::whole).toList();
        var order = parameter == Parameter.FOLLOWUP_MONTHS
                ? Comparator.<Integer>naturalOrder()
                : Comparator.<Integer>reverseOrder();
        var numbers = read.stream()
                .flatMap(Optional::stream)
                .filter(number -> number >= parameter.lowest() && number <= parameter.highest())
                .map(Long::intValue)
                .toList();
        return Optional.of(numbers)
                .filter(all -> !all.isEmpty() && all.size() == read.size())
                .map(all -> all.stream().sorted(order).distinct().toList());
    }

    private static Stream<String> parts(String text) {
        return BETWEEN.splitAsStream(text).filter(part -> !part.isEmpty());
    }
}
