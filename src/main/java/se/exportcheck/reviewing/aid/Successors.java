package se.exportcheck.reviewing.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.deminimis.AidLedger;
import se.exportcheck.deminimis.AidSplit;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;

/** The enterprises that took over what aid was for, as they were typed: the one, or several with their equity. */
record Successors(Fields form, LocalDate today) {

    static final List<String> ROWS = List.of("1", "2", "3", "4");

    private static final int MOST_DIGITS = 12;

    FormErrors errors(AidPageMessages words) {
        var checks = new Checks(form, words);
        checks.add(filled().isEmpty(), "number1", words.successorMissing());
        for (var row : filled()) {
            checks.add(number(row).isEmpty(), "number" + row, words.numberWrong());
            checks.name("name" + row, words.nameMissing());
            checks.add(equity(row).isEmpty(), "equity" + row, words.equityWrong());
        }
        var numbers = filled().stream().flatMap(row -> number(row).stream()).toList();
        checks.add(numbers.stream().distinct().count() < numbers.size(), "number1", words.successorTwice());
        var whole = filled().stream().flatMap(row -> equity(row).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        checks.add(whole.signum() == 0, "equity1", words.equityWrong());
        checks.prose("reason", words.reasonMissing());
        return checks.all();
    }

    List<AidLedger.Part> parts(BigDecimal amount) {
        var rows = filled();
        var amounts = AidSplit.byEquity(
                amount, rows.stream().map(row -> equity(row).orElseThrow()).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new AidLedger.Part(
                        number(rows.get(i)).orElseThrow(), form.value("name" + rows.get(i)), amounts.get(i)))
                .toList();
    }

    private List<String> filled() {
        return ROWS.stream()
                .filter(row -> Stream.of("number", "name", "equity")
                        .anyMatch(field -> !form.value(field + row).isEmpty()))
                .toList();
    }

    private Optional<OrganisationNumber> number(String row) {
        return OrganisationNumber.parse(form.value("number" + row), today);
    }

    /** Where there is but one it takes over everything, whatever its equity. */
    private Optional<BigDecimal> equity(String row) {
        return filled().size() == 1
                ? Optional.of(BigDecimal.ONE)
                : Numbers.decimal(form.value("equity" + row))
                        .filter(typed -> typed.precision() - typed.scale() <= MOST_DIGITS);
    }
}
