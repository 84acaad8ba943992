package se.exportcheck.reporting;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.DelegatedLine;
import se.exportcheck.web.CaseMessages;
import se.exportcheck.web.Csv;

/** The delegation list as a file that Swedish spreadsheets open with a double click. */
final class DelegationCsv {

    private DelegationCsv() {}

    static byte[] of(List<DelegatedLine> lines, ReportingMessages words, CaseMessages cases) {
        var text = new StringBuilder(Csv.BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(text, Csv.FORMAT)) {
            csv.printRecord(
                    words.caseNumber(),
                    words.company(),
                    words.decidedOn(),
                    words.decision(),
                    words.granted(),
                    words.decidedBy(),
                    words.item(),
                    words.committee(),
                    words.reportedOn(),
                    words.minute());
            for (var line : lines) {
                csv.printRecord(
                        line.number(),
                        Csv.harmless(line.companyName()),
                        line.decidedOn(),
                        kind(line, words, cases),
                        amount(line),
                        Csv.harmless(decider(line)),
                        Csv.harmless(item(line, words)),
                        Csv.harmless(line.committee()),
                        line.reportedOn(),
                        Csv.harmless(requireNonNullElse(line.minute(), "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String kind(DelegatedLine line, ReportingMessages words, CaseMessages cases) {
        var outcome = cases.outcome(line.outcome());
        return words.ofMatter(line.matter(), outcome);
    }

    private static @Nullable Long amount(DelegatedLine line) {
        var amount = line.amount();
        return amount == null ? null : amount.amount();
    }

    private static String decider(DelegatedLine line) {
        var title = line.deciderTitle();
        return title == null ? line.deciderName() : line.deciderName() + ", " + title;
    }

    /** The chair decides by law, and whoever attests by the region's rules for that: not by an item. */
    private static String item(DelegatedLine line, ReportingMessages words) {
        return requireNonNullElse(line.item(), line.isAttested() ? words.attested() : words.byChair());
    }
}
