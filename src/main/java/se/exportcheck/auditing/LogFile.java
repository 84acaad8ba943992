package se.exportcheck.auditing;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import se.exportcheck.audit.AuditEntry;
import se.exportcheck.people.Role;
import se.exportcheck.web.Csv;

/** Events of the log as a file, written as they are read. */
final class LogFile {

    private interface Content {
        void to(Writer writer) throws IOException;
    }

    private LogFile() {}

    /** JSON, one event a line. */
    static Response ofLines(String name, Stream<AuditEntry> entries) {
        return file(name + ".jsonl", new MediaType("application", "x-ndjson", "UTF-8"), writer -> {
            for (var entry : (Iterable<AuditEntry>) entries::iterator) {
                writer.write(entry.toJson());
                writer.write('\n');
            }
        });
    }

    /** For spreadsheets. */
    static Response ofCells(String name, Stream<LogLine> lines, AuditingMessages words) {
        return file(name + ".csv", new MediaType("text", "csv", "UTF-8"), writer -> {
            writer.write(Csv.BYTE_ORDER_MARK);
            var csv = new CSVPrinter(writer, Csv.FORMAT);
            csv.printRecord(
                    words.ordinal(),
                    words.at(),
                    words.who(),
                    words.roles(),
                    words.theCase(),
                    words.what(),
                    words.content(),
                    words.seal());
            for (var line : (Iterable<LogLine>) lines::iterator) {
                csv.printRecord(
                        line.entry().ordinal(),
                        line.entry().at(),
                        Csv.harmless(line.who()),
                        line.roles().stream().map(Role::token).collect(Collectors.joining(" ")),
                        line.entry().caseNumber(),
                        Csv.harmless(line.what()),
                        Csv.harmless(line.entry().content()),
                        line.entry().hash());
            }
        });
    }

    private static Response file(String name, MediaType type, Content content) {
        StreamingOutput output = out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            content.to(writer);
            writer.flush();
        };
        return Response.ok(output, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
