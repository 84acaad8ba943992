package se.exportcheck.paying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.exportcheck.cases.application.Account;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.recoveries.Invoice;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.web.Csv;

/**
 * A payment as a file for the economy system: one header, one row, the same however often it is fetched. What is set off
 * is in columns of its own: the amount is what the bank pays, nothing when all is set off.
 */
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
                    "sent_on",
                    "decided_sek",
                    "set_off_sek",
                    "set_off_against")
            .get();

    private LedgerFile() {}

    static String of(Claim claim) {
        var grantCase = claim.grantCase();
        var account = Optional.ofNullable(grantCase.account())
                .filter(given -> claim.toBank().isPositive());
        var file = new StringBuilder();
        try (var printer = new CSVPrinter(file, FORMAT)) {
            printer.printRecord(
                    claim.endToEndId(),
                    grantCase.number(),
                    grantCase.organisationNumber().value(),
                    Csv.harmless(grantCase.companyName()),
                    account.map(Account::number).map(AccountNumber::kind).orElse(null),
                    account.map(Account::number).map(AccountNumber::number).orElse(null),
                    account.map(Account::holder).map(Csv::harmless).orElse(null),
                    claim.toBank().amount(),
                    claim.attestedOn().orElseThrow(),
                    Csv.harmless(Objects.requireNonNullElse(claim.attesterName(), "")),
                    claim.sentOn().orElseThrow(),
                    claim.payable().amount(),
                    claim.setOff().amount(),
                    against(claim));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    /** The cases and invoices of the debts that the payment is less for. */
    private static String against(Claim claim) {
        return claim.setOffs().stream()
                .filter(SetOff::isCounted)
                .map(setOff -> Stream.of(
                                Optional.ofNullable(setOff.grantCase().number()).map(String::valueOf),
                                Optional.ofNullable(setOff.recovery().invoice()).map(Invoice::number))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
