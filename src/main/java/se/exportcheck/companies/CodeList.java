package se.exportcheck.companies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A list of official codes or figures, as a file beside the class that reads it. */
public final class CodeList {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private CodeList() {}

    public static Stream<CSVRecord> read(Class<?> beside, String name) {
        try (var stream = requireNonNull(beside.getResourceAsStream(name), name);
                var rows = FORMAT.parse(new InputStreamReader(stream, UTF_8))) {
            return rows.getRecords().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
