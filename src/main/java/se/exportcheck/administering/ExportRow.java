package se.exportcheck.administering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.exportcheck.companies.County;
import se.exportcheck.companies.SizeClass;
import se.exportcheck.statistics.ExportFigure;
import se.exportcheck.statistics.Method;

/** A line of a list of export statistics, read as the figure it tells of (domain brief 4.7). */
final class ExportRow {

    static final List<String> COLUMNS = List.of(
            "year",
            "county_code",
            "method",
            "size_class",
            "value_msek",
            "companies",
            "suppressed",
            "source",
            "retrieved");

    private final RowValues values;

    ExportRow(RowValues values) {
        this.values = values;
    }

    /** The figure; none when anything is wrong with it. */
    Optional<ExportFigure> read() {
        var year = values.value("year").flatMap(this::year);
        var county = values.value("county_code")
                .flatMap(code -> values.known("county_code", County.of(code), ImportFault.UNKNOWN_COUNTY));
        var method = values.value("method")
                .flatMap(text -> values.constant("method", text, Method.values(), ImportFault.UNKNOWN_METHOD));
        var sizeCode = values.value("size_class");
        var size = sizeCode.flatMap(SizeClass::ofCode);
        if (sizeCode.isPresent() && size.isEmpty() && !sizeCode.get().equals(ExportFigure.TOTAL)) {
            values.reject("size_class", ImportFault.UNKNOWN_SIZE_OR_TOTAL);
        }
        var value = values.optional("value_msek").flatMap(text -> decimal("value_msek", text));
        var companies = values.optional("companies").flatMap(this::whole);
        checkSecrecy();
        var source = values.value("source");
        var retrieved = values.date("retrieved");
        return values.rejections().isEmpty()
                ? Optional.of(new ExportFigure(
                        year.orElseThrow(),
                        county.orElseThrow().code(),
                        method.orElseThrow(),
                        size,
                        value.orElse(null),
                        companies.orElse(null),
                        source.orElseThrow(),
                        retrieved.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Integer> year(String text) {
        if (text.matches("(19|20)\\d\\d")
                && Integer.parseInt(text) <= values.today().getYear()) {
            return Optional.of(Integer.valueOf(text));
        }
        values.reject("year", ImportFault.NOT_A_YEAR);
        return Optional.empty();
    }

    private Optional<BigDecimal> decimal(String field, String text) {
        if (text.matches("\\d{1,9}([.,]\\d{1,3})?")) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        values.reject(field, ImportFault.NOT_A_NUMBER);
        return Optional.empty();
    }

    private Optional<Integer> whole(String text) {
        if (text.matches("\\d{1,7}")) {
            return Optional.of(Integer.valueOf(text));
        }
        values.reject("companies", ImportFault.NOT_A_NUMBER);
        return Optional.empty();
    }

    /** What is kept secret has no value, and what has none must be said to be secret: empty is never zero. */
    private void checkSecrecy() {
        var secret = values.optional("suppressed").orElse("0");
        var valued = values.optional("value_msek").isPresent();
        switch (secret) {
            case "1" -> {
                if (valued) {
                    values.reject("value_msek", ImportFault.VALUE_THOUGH_SECRET);
                }
            }
            case "0" -> {
                if (!valued) {
                    values.reject("value_msek", ImportFault.VALUE_MISSING);
                }
            }
            default -> values.reject("suppressed", ImportFault.NOT_ONE_OR_EMPTY);
        }
    }
}
