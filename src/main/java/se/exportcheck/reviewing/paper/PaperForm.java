package se.exportcheck.reviewing.paper;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.cases.application.Application;
import se.exportcheck.companies.IndustryCode;
import se.exportcheck.companies.IndustryCodes;
import se.exportcheck.companies.SniVersion;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed.Kind;

/** An application as it is typed in from paper: what stands in each field, rows by their number. */
record PaperForm(Map<String, String> typed) {

    /** Asked for while it is missing. */
    static final String NUMBER = "organisationNumber";

    /** The fields that are three boxes. */
    private static final Set<String> DAYS = Set.of("start", "end", "aidOn1", "aidOn2", "aidOn3");

    /** What the application says already. */
    static PaperForm of(Application application) {
        return new PaperForm(new PaperWriting(application).all());
    }

    static PaperForm sent(MultivaluedMap<String, String> fields) {
        var typed = new HashMap<String, String>();
        fields.keySet().forEach(name -> typed.put(name, Text.of(fields.getFirst(name))));
        return new PaperForm(typed);
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public String at(String name, String row) {
        return value(name + row);
    }

    /** Something is typed there. */
    boolean says(String name) {
        return DAYS.contains(name) ? !day(name).isBlank() : !value(name).isEmpty();
    }

    /** What is typed there, a day as one. */
    String said(String name) {
        return DAYS.contains(name) ? date(name).map(LocalDate::toString).orElse("") : value(name);
    }

    public DateInput day(String name) {
        return new DateInput(value(name + "Day"), value(name + "Month"), value(name + "Year"));
    }

    public DateInput dayAt(String name, String row) {
        return day(name + row);
    }

    public List<String> costRows() {
        return List.of("1", "2", "3", "4", "5");
    }

    /** The rows for other money, and those for earlier aid. */
    public List<String> otherRows() {
        return List.of("1", "2", "3");
    }

    /** The costs that something is typed for. */
    public List<String> costs() {
        return filled(costRows(), "costType", "costDescription", "costSupplier", "costAmount");
    }

    public List<String> funding() {
        return filled(otherRows(), "financier", "publicMoney", "fundingAmount");
    }

    public List<String> aid() {
        return filled(
                otherRows(),
                "aidOn%sDay",
                "aidOn%sMonth",
                "aidOn%sYear",
                "aidGiver",
                "aidRecipient",
                "aidMeasure",
                "aidAmount",
                "aidCurrency");
    }

    public boolean isYes(String name) {
        return value(name).equals("yes");
    }

    /** The country codes, each once. */
    public List<String> markets() {
        return Arrays.stream(value("markets").toUpperCase(Locale.ROOT).split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** A day that anybody can mean. */
    public Optional<LocalDate> date(String name) {
        return day(name).date().filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
    }

    /** Kronor, or another currency, above zero. */
    public Optional<BigDecimal> amount(String name) {
        return typed(name, Kind.AMOUNT).flatMap(Numbers::decimal);
    }

    /** Whole kronor, which may be none. */
    public Optional<Long> kronor(String name) {
        return typed(name, Kind.KRONOR).flatMap(Numbers::whole);
    }

    /** Full-time equivalents, with at most one decimal. */
    public Optional<BigDecimal> employees() {
        return typed("employees", Kind.EMPLOYEES).flatMap(Numbers::decimal);
    }

    /** How many annual accounts there are. */
    Optional<Integer> closedAccounts() {
        return Optional.of(value("closedAccounts"))
                .filter(typed -> typed.matches("\\d{1,3}"))
                .map(Integer::valueOf);
    }

    Optional<String> industry() {
        return IndustryCode.parse(value("industryCode"), SniVersion.SNI_2007).map(IndustryCode::digits);
    }

    /** All that are typed; empty when they cannot be read. */
    Optional<List<String>> furtherIndustries() {
        return IndustryCodes.parse(value("furtherIndustries"), SniVersion.SNI_2007);
    }

    /** What stands in a field, when it can be read as this. */
    private Optional<String> typed(String name, Kind kind) {
        return Optional.of(value(name)).filter(kind::reads);
    }

    public <C extends Enum<C>> Optional<C> choice(String name, Class<C> choices) {
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(value(name)))
                .findFirst();
    }

    private List<String> filled(List<String> rows, String... names) {
        return rows.stream()
                .filter(row -> Stream.of(names)
                        .map(name -> name.contains("%s") ? name.replace("%s", row) : name + row)
                        .anyMatch(name -> !value(name).isEmpty()))
                .toList();
    }
}
