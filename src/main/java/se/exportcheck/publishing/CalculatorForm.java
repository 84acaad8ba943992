package se.exportcheck.publishing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.money.Currency;
import se.exportcheck.publishing.AidQuestion.Fault;
import se.exportcheck.publishing.AidQuestion.Typed;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;

/** The calculator's page as it was filled in: what is planned in fields without a number, earlier aid in numbered rows. */
record CalculatorForm(Row planned, List<Row> rows) {

    private static final int FIRST_ROWS = 2;

    /** One grant; its fields are named with its number at the end. */
    record Row(int number, DateInput day, String amount, String currency, String regulation) {

        static Row blank(int number) {
            return new Row(number, DateInput.empty(), "", Currency.SEK.name(), AidRegulation.GENERAL.name());
        }

        static Row sent(int number, MultivaluedMap<String, String> fields) {
            var end = number == 0 ? "" : String.valueOf(number);
            return new Row(
                    number,
                    new DateInput(
                            fields.getFirst("day" + end + "Day"),
                            fields.getFirst("day" + end + "Month"),
                            fields.getFirst("day" + end + "Year")),
                    Text.of(fields.getFirst("amount" + end)),
                    Text.of(fields.getFirst("currency" + end)),
                    number == 0 ? AidRegulation.GENERAL.name() : Text.of(fields.getFirst("regulation" + end)));
        }

        /** The name of one of its fields. */
        public String field(String name) {
            return number == 0 ? name : name + number;
        }

        boolean isEmpty() {
            return day.isBlank() && amount.isEmpty();
        }

        private Typed typed() {
            return new Typed(day.date(), amount, currency, regulation);
        }
    }

    static CalculatorForm blank(LocalDate today) {
        var planned = new Row(0, DateInput.of(today), "", Currency.SEK.name(), AidRegulation.GENERAL.name());
        return new CalculatorForm(
                planned,
                IntStream.rangeClosed(1, FIRST_ROWS).mapToObj(Row::blank).toList());
    }

    /** As many rows as have a field for the amount. */
    static CalculatorForm sent(MultivaluedMap<String, String> fields) {
        var rows = IntStream.rangeClosed(1, AidQuestion.MOST)
                .filter(number -> fields.containsKey("amount" + number))
                .mapToObj(number -> Row.sent(number, fields))
                .toList();
        return new CalculatorForm(Row.sent(0, fields), rows);
    }

    CalculatorForm withAnotherRow() {
        var next = rows.isEmpty() ? 1 : rows.getLast().number() + 1;
        return isFull()
                ? this
                : new CalculatorForm(
                        planned,
                        Stream.concat(rows.stream(), Stream.of(Row.blank(next))).toList());
    }

    public boolean isFull() {
        return !rows.isEmpty() && rows.getLast().number() >= AidQuestion.MOST;
    }

    /** What is asked; rows that nothing was typed in are left out. */
    AidQuestion question() {
        return new AidQuestion(
                planned.typed(), filled().stream().map(Row::typed).toList());
    }

    FormErrors errors(List<Fault> faults) {
        var errors = FormErrors.none();
        for (var fault : faults) {
            var row = fault.row() == 0 ? planned : filled().get(fault.row() - 1);
            errors = errors.with(row.field(fault.part().name().toLowerCase(Locale.ROOT)), fault.message());
        }
        return errors;
    }

    private List<Row> filled() {
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }
}
