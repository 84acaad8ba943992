package se.exportcheck.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.exportcheck.Browser;
import se.exportcheck.Browser.Upload;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;

/** What a bank sends, for tests: a message of {@code src/test/resources/bank} with its numbers filled in. */
public final class BankFiles {

    private BankFiles() {}

    /** The page of a file with the attested payments of these cases, made by a payments officer. */
    public static Browser sent(CaseNumber... numbers) {
        return sent(Browser.as("payer"), numbers);
    }

    public static Browser sent(Browser payer, CaseNumber... numbers) {
        var chosen = Stream.of(numbers).map(BankFiles::claim).toList();
        payer.open("/payments/files/new");
        return payer.press(
                "Gör filen",
                "claim",
                chosen,
                "executionDay",
                "2",
                "executionMonth",
                "3",
                "executionYear",
                "2026",
                "checked",
                "true",
                "note",
                "Inget hos Kronofogden eller Bolagsverket.");
    }

    /** The page of what the bank answers of them. */
    public static Browser answered(Browser payer, byte[] file) {
        return payer.open("/payments/answers").press("Läs in filen", "file", new Upload("svar.xml", file));
    }

    /** The last claim of a case, as forms name it. */
    public static String claim(CaseNumber number) {
        return Story.read(
                number, grantCase -> String.valueOf(grantCase.claims().getLast().id()));
    }

    public static byte[] of(String name, Map<String, String> numbers) {
        try (var file = BankFiles.class.getResourceAsStream("/bank/" + name)) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
            for (var number : numbers.entrySet()) {
                text = text.replace("@" + number.getKey() + "@", number.getValue());
            }
            return text.getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A payment on the account: a debit ({@code DBIT}), or money that comes back ({@code CRDT}). */
    public static byte[] booked(String name, String endToEndId, String amount, String day, String side) {
        return of(
                name,
                Map.of(
                        "ID",
                        endToEndId,
                        "PAID",
                        endToEndId,
                        "AMOUNT",
                        amount,
                        "SUM",
                        amount,
                        "DAY",
                        day,
                        "SIDE",
                        side));
    }
}
