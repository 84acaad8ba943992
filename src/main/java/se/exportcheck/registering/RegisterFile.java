package se.exportcheck.registering;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVPrinter;
import se.exportcheck.cases.register.RegisterEntry;
import se.exportcheck.cases.register.RegisterExport;
import se.exportcheck.companies.IndustryCode;
import se.exportcheck.web.Csv;
import se.exportcheck.web.Spreadsheet;

/**
 * Entries for the register of aid as a table with all that Regulation (EU) 2023/2831 art. 6.1 asks for, in a form that is
 * no particular register's. What may be public of a sole trader stands in columns of its own.
 */
record RegisterFile(List<List<Object>> rows) {

    static final List<String> COLUMNS = List.of(
            "entry",
            "operation",
            "case_number",
            "beneficiary",
            "beneficiary_number",
            "public_name",
            "public_number",
            "grant_date",
            "amount_sek",
            "rate",
            "rate_date",
            "rate_source",
            "amount_eur",
            "authority",
            "instrument",
            "nace_class",
            "sni_code",
            "sni_version",
            "regulation",
            "legal_basis",
            "due",
            "changes_reference",
            "reason");

    private static final String INSTRUMENT = "GRANT";
    private static final String SOLE_TRADER = "Enskild firma";

    static RegisterFile of(RegisterExport export, List<RegisterEntry> entries) {
        Map<Long, RegisterEntry> byId = entries.stream().collect(toMap(RegisterEntry::id, Function.identity()));
        return new RegisterFile(export.rows().stream()
                .map(row -> row(Objects.requireNonNull(byId.get(row.entryId())), row.industry()))
                .toList());
    }

    private static List<Object> row(RegisterEntry entry, IndustryCode industry) {
        var award = entry.award();
        var number = award.organisationNumber();
        return List.of(
                entry.id(),
                entry.operation().name(),
                Objects.requireNonNull(entry.grantCase().number()).value(),
                award.beneficiary(),
                number.value(),
                award.isOfSoleTrader() ? SOLE_TRADER : award.beneficiary(),
                award.isOfSoleTrader() ? "" : number.value(),
                award.grantedOn(),
                award.kronor(),
                award.rate().kronor(),
                award.rate().date(),
                award.rate().source().name(),
                award.euro().amount(),
                award.giver(),
                INSTRUMENT,
                industry.naceClass(),
                industry.written(),
                industry.version().name(),
                award.regulation().number(),
                award.legalBasis().name(),
                entry.dueOn(),
                Objects.requireNonNullElse(entry.replacesReference(), ""),
                Objects.requireNonNullElse(entry.reason(), ""));
    }

    byte[] csv() {
        var text = new StringBuilder(Csv.BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(text, Csv.FORMAT)) {
            csv.printRecord(COLUMNS);
            for (var row : rows) {
                csv.printRecord(row.stream()
                        .map(value -> value instanceof String words ? Csv.harmless(words) : value)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() {
        return Spreadsheet.of(new Spreadsheet.Sheet("register", COLUMNS, rows));
    }
}
