package se.exportcheck.administering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a file of euro rates can be laid out. The first two have the fields of InforEuro, the Commission's service for its
 * accounting rates; the third is our own, for rates of any source.
 */
enum RateLayout {
    /** One currency through the months. */
    HISTORY(List.of("currencyiso", "amount", "datestart"), List.of("refcurrencyiso", "dateend")),
    /** All currencies of one month. It does not say which month. */
    MONTH(List.of("isoa3code", "value"), List.of("country", "currency", "isoa2code", "comment")),
    PLAIN(List.of("month", "currency", "rate", "source", "retrieved"), List.of());

    private static final String DELIMITERS = ";\t,";

    private final List<String> columns;
    private final List<String> others;

    RateLayout(List<String> columns, List<String> others) {
        this.columns = columns;
        this.others = others;
    }

    /** The one whose columns the first line has; the plain one when it is none, so that its columns are said to be missing. */
    static RateLayout of(byte[] file) {
        var header = header(file);
        var delimiter = String.valueOf(delimiter(header));
        return Stream.of(values())
                .filter(layout -> Stream.of(header.replace("\"", "").split(delimiter, -1))
                        .map(layout::name)
                        .toList()
                        .containsAll(layout.columns))
                .findFirst()
                .orElse(PLAIN);
    }

    CsvTable.Shape shape(byte[] file) {
        return new CsvTable.Shape(delimiter(header(file)), this::name, columns, others);
    }

    /** Spaces, case and underscores make no difference. */
    private String name(String written) {
        var plain = written.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]", "");
        return switch (plain) {
            case "isocode" -> this == MONTH ? "isoa3code" : plain;
            case "rate" -> this == MONTH ? "value" : plain;
            default -> plain;
        };
    }

    private static String header(byte[] file) {
        return new String(file, UTF_8)
                .replace("\ufeff", "")
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The mark that stands most often in the first line. */
    private static char delimiter(String header) {
        return (char) DELIMITERS
                .chars()
                .reduce((one, other) -> count(header, other) > count(header, one) ? other : one)
                .orElseThrow();
    }

    private static long count(String text, int mark) {
        return text.chars().filter(each -> each == mark).count();
    }
}
