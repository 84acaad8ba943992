package se.exportcheck.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import se.exportcheck.cases.introductions.IntroductionCount;
import se.exportcheck.web.Csv;
import se.exportcheck.web.IntroductionMessages;

/** The same counts as the page, for spreadsheets. */
final class IntroductionCsv {

    private IntroductionCsv() {}

    static byte[] of(List<IntroductionCount> rows, IntroductionMessages words) {
        var text = new StringBuilder(Csv.BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(text, Csv.FORMAT)) {
            csv.printRecord(
                    words.partner(),
                    words.written(),
                    words.shared(),
                    words.answered(),
                    words.contacted(),
                    words.accepted(),
                    words.declined(),
                    words.ownContact(),
                    words.turnedDown(),
                    words.withdrawn());
            for (var row : rows) {
                csv.printRecord(
                        Csv.harmless(row.partner()),
                        row.written(),
                        row.shared(),
                        row.answered(),
                        row.contacted(),
                        row.accepted(),
                        row.declined(),
                        row.ownContact(),
                        row.turnedDown(),
                        row.withdrawn());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
