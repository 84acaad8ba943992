package se.exportcheck.paying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.web.Csv;

/** A payment as a file for the economy system: one header, one row, the same however often it is fetched. */
final class LedgerFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader(
                    "end_to_end_id",
                    "dnr",
                    "orgnr",
                    "company",
                    "account_kind",
                    "account_number",
                    "account_holder",
                    "amount_sek",
                    "attested_on",
                    "attested_by",
                    "sent_on")
            .get();

    private LedgerFile() {}

    static String of(Claim claim) {
        var grantCase = claim.grantCase();
        var account = Objects.requireNonNull(grantCase.account());
        var file = new StringBuilder();
        try (var printer = new CSVPrinter(file, FORMAT)) {
            printer.printRecord(
                    claim.endToEndId(),
                    grantCase.number(),
                    grantCase.organisationNumber().value(),
                    Csv.harmless(grantCase.companyName()),
                    account.number().kind(),
                    account.number().number(),
                    Csv.harmless(account.holder()),
                    claim.payable().amount(),
                    claim.attestedOn().orElseThrow(),
                    Csv.harmless(Objects.requireNonNullElse(claim.attesterName(), "")),
                    claim.sentOn().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }
}
