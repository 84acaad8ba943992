package se.exportcheck.reviewing.size;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.size.Relation;
import se.exportcheck.companies.size.Relative;
import se.exportcheck.companies.size.SizeFigures;
import se.exportcheck.companies.size.SmeCalculation;
import se.exportcheck.companies.size.SmeClass;
import se.exportcheck.reviewing.aid.Fields;
import se.exportcheck.web.Numbers;

/**
 * The figures of a company and of those that it belongs together with, as they were typed; what concerns the company
 * itself stands in fields without a number, the others' in fields with the number of their row.
 */
record SizeForm(Fields fields, List<String> rows) {

    /** More enterprises than anybody counts by hand. */
    static final int MOST_ROWS = 30;

    private static final BigDecimal MOST_EMPLOYEES = BigDecimal.valueOf(999_999);
    private static final BigDecimal MOST_KRONOR = BigDecimal.valueOf(9_999_999_999_999L);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final List<String> TYPED =
            List.of("name", "number", "relation", "holding", "public", "employees", "turnover", "balance");

    /** The company's own figures, and a row for each other enterprise; figures that nobody knows yet are left empty. */
    static SizeForm of(@Nullable SizeFigures own, List<SmeCalculation.Row> counted, List<Relative> others, int seen) {
        var typed = new HashMap<String, String>();
        typed.put("seen", String.valueOf(seen));
        if (own != null) {
            put(typed, "", own);
        }
        for (var row : counted) {
            put(typed, next(typed), row.relative(), row.figures());
        }
        for (var other : others) {
            put(typed, next(typed), other, null);
        }
        return new SizeForm(Fields.blank(Map.copyOf(typed)), rows(typed, 0));
    }

    static SizeForm sent(MultivaluedMap<String, String> fields) {
        var typed = Fields.sent(fields, "");
        return new SizeForm(typed, rows(typed.typed(), 0));
    }

    /** The same with an empty row at the end. */
    SizeForm withMore() {
        return new SizeForm(fields, rows(fields.typed(), 1));
    }

    /** The same, knowing of what others have saved meanwhile. */
    SizeForm seenNow(int version) {
        var typed = new HashMap<>(fields.typed());
        typed.put("seen", String.valueOf(version));
        return new SizeForm(Fields.blank(Map.copyOf(typed)), rows);
    }

    @Nullable
    String comment() {
        return value("comment").isEmpty() ? null : value("comment");
    }

    public List<Relation> relations() {
        return List.of(Relation.values());
    }

    public List<SmeClass> limits() {
        return SmeClass.limited();
    }

    public String value(String name) {
        return fields.value(name);
    }

    public String at(String name, String row) {
        return fields.value(name + row);
    }

    boolean asksFor(String what) {
        return fields.value("ask").equals(what);
    }

    /** The rows that something stands in. */
    List<String> filled() {
        return rows.stream().filter(row -> isFilled(fields.typed(), row)).toList();
    }

    Optional<Relation> relation(String row) {
        return fields.choice("relation" + row, Relation.class);
    }

    Optional<BigDecimal> holding(String row) {
        return Numbers.decimal(at("holding", row)).filter(holding -> holding.compareTo(ALL) <= 0);
    }

    boolean isPublic(String row) {
        return at("public", row).equals("yes");
    }

    Optional<BigDecimal> employees(String row) {
        return Numbers.decimal(at("employees", row)).filter(typed -> typed.compareTo(MOST_EMPLOYEES) <= 0);
    }

    Optional<BigDecimal> turnover(String row) {
        return kronor("turnover" + row);
    }

    Optional<BigDecimal> balance(String row) {
        return kronor("balance" + row);
    }

    /** Whether the row's figures count at all, so that they must be known. */
    boolean counts(String row) {
        return relation(row).isPresent()
                && holding(row).isPresent()
                && relative(row).counted().signum() > 0;
    }

    /** When nothing is wrong. */
    SmeCalculation calculation(BigDecimal rate) {
        return new SmeCalculation(
                figures(""),
                filled().stream()
                        .map(row ->
                                new SmeCalculation.Row(relative(row), counts(row) ? figures(row) : SizeFigures.NONE))
                        .toList(),
                rate);
    }

    private Relative relative(String row) {
        var number = at("number", row);
        return new Relative(
                at("name", row),
                number.isEmpty() ? null : number,
                relation(row).orElseThrow(),
                holding(row).orElseThrow(),
                isPublic(row));
    }

    private SizeFigures figures(String row) {
        return new SizeFigures(
                employees(row).orElseThrow(),
                turnover(row).orElseThrow(),
                balance(row).orElse(null));
    }

    private Optional<BigDecimal> kronor(String name) {
        return Numbers.decimal(value(name)).filter(typed -> typed.compareTo(MOST_KRONOR) <= 0);
    }

    private static List<String> rows(Map<String, String> typed, int more) {
        var last = IntStream.rangeClosed(1, MOST_ROWS)
                .filter(row -> isFilled(typed, String.valueOf(row)))
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.min(last + more, MOST_ROWS))
                .mapToObj(String::valueOf)
                .toList();
    }

    private static boolean isFilled(Map<String, String> typed, String row) {
        return TYPED.stream()
                .anyMatch(name -> !typed.getOrDefault(name + row, "").isEmpty());
    }

    private static String next(Map<String, String> typed) {
        return String.valueOf(rows(typed, 0).size() + 1);
    }

    private static void put(Map<String, String> typed, String row, Relative relative, @Nullable SizeFigures figures) {
        typed.put("name" + row, relative.name());
        typed.put("number" + row, relative.number() == null ? "" : relative.number());
        typed.put("relation" + row, relative.relation().name());
        typed.put("holding" + row, Numbers.written(relative.holding()));
        typed.put("public" + row, relative.publicBody() ? "yes" : "");
        if (figures != null && relative.counted().signum() > 0) {
            put(typed, row, figures);
        }
    }

    private static void put(Map<String, String> typed, String row, SizeFigures figures) {
        typed.put("employees" + row, Numbers.written(figures.employees()));
        typed.put("turnover" + row, Numbers.written(figures.turnover()));
        typed.put("balance" + row, Numbers.written(figures.balanceSheet()));
    }
}
