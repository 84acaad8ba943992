package se.exportcheck.administering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of rows with a header line, in UTF-8 with or without byte order mark. */
record CsvTable(List<Row> rows, List<Rejection> rejections) {

    static final int LARGEST = 5_000_000;
    static final int MOST_ROWS = 20_000;

    private static final Set<ImportFault> WITHOUT_COLUMNS =
            Set.of(ImportFault.COLUMN_MISSING, ImportFault.COLUMN_TWICE);
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /**
     * How a file is written.
     *
     * @param name what a column is called here, by what the file calls it
     * @param columns those that must be there
     * @param others those that may be there and are not read
     */
    record Shape(char delimiter, UnaryOperator<String> name, List<String> columns, List<String> others) {

        /** Semicolons between values, and no other columns than these. */
        static Shape of(List<String> columns) {
            return new Shape(';', CsvTable::name, columns, List.of());
        }

        private CSVFormat format() {
            return CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(true)
                    .get();
        }

        private boolean knows(String column) {
            return columns.contains(column) || others.contains(column);
        }
    }

    /** How many lines there are below the header. */
    int count() {
        return rows.size()
                + (int) rejections.stream()
                        .filter(rejection -> rejection.field().equals(Rejection.ROW))
                        .count();
    }

    /** The rows; none when columns are amiss, for without them no row can be read. */
    List<Row> readable() {
        return rejections.stream().anyMatch(rejection -> WITHOUT_COLUMNS.contains(rejection.fault()))
                ? List.of()
                : rows;
    }

    /** The values of one line by their columns. */
    record Row(int line, Map<String, String> values) {}

    static CsvTable read(byte[] file, List<String> columns) {
        return read(file, Shape.of(columns));
    }

    static CsvTable read(byte[] file, Shape shape) {
        if (file.length > LARGEST) {
            return refused(1, ImportFault.TOO_LARGE);
        }
        if (isWorkbook(file)) {
            return refused(1, ImportFault.WORKBOOK);
        }
        var buffer = ByteBuffer.wrap(file);
        try {
            return read(UTF_8.newDecoder().decode(buffer).toString(), shape);
        } catch (CharacterCodingException notUtf8) {
            return refused(lineAt(file, buffer.position()), ImportFault.NOT_UTF8);
        }
    }

    /** Of a spreadsheet program, old or new, whole or torn: known by how it begins. */
    static boolean isWorkbook(byte[] file) {
        return file.length > 1
                && (file[0] == 'P' && file[1] == 'K' || (file[0] & 0xff) == 0xd0 && (file[1] & 0xff) == 0xcf);
    }

    static CsvTable read(String text, Shape shape) {
        var plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var line = 1;
        try (var parser = CSVParser.parse(plain, shape.format())) {
            var rows = new ArrayList<Row>();
            var rejections = new ArrayList<Rejection>();
            List<String> header = null;
            for (var record : parser) {
                line = Math.toIntExact(parser.getCurrentLineNumber());
                if (header == null) {
                    header = record.stream().map(shape.name()).toList();
                    rejections.addAll(faults(header, shape, line));
                } else if (rows.size() == MOST_ROWS) {
                    return refused(line, ImportFault.TOO_LARGE);
                } else if (record.size() == header.size()) {
                    rows.add(row(line, header, record));
                } else {
                    rejections.add(new Rejection(line, Rejection.ROW, lengthFault(header, record)));
                }
            }
            return header == null ? refused(1, ImportFault.EMPTY) : new CsvTable(rows, rejections).orEmpty(line);
        } catch (UncheckedIOException | IOException notCsv) {
            return refused(line + 1, ImportFault.NOT_CSV);
        }
    }

    private CsvTable orEmpty(int line) {
        return rows.isEmpty() && rejections.isEmpty() ? refused(line, ImportFault.EMPTY) : this;
    }

    private static CsvTable refused(int line, ImportFault fault) {
        return new CsvTable(List.of(), List.of(new Rejection(line, Rejection.FILE, fault)));
    }

    private static String name(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    private static List<Rejection> faults(List<String> header, Shape shape, int line) {
        var seen = new HashSet<String>();
        var missing = shape.columns().stream()
                .filter(column -> !header.contains(column))
                .map(column -> new Rejection(line, column, ImportFault.COLUMN_MISSING));
        var unknown = header.stream()
                .filter(column -> !shape.knows(column))
                .map(column -> new Rejection(line, shortened(column), ImportFault.COLUMN_UNKNOWN));
        var twice = header.stream()
                .filter(column -> shape.columns().contains(column) && !seen.add(column))
                .map(column -> new Rejection(line, column, ImportFault.COLUMN_TWICE));
        return Stream.of(missing, unknown, twice).flatMap(all -> all).toList();
    }

    private static String shortened(String column) {
        return column.length() <= 40 ? column : column.substring(0, 40) + "…";
    }

    private static ImportFault lengthFault(List<String> header, CSVRecord record) {
        return record.size() > header.size() ? ImportFault.TOO_MANY_VALUES : ImportFault.TOO_FEW_VALUES;
    }

    private static Row row(int line, List<String> header, CSVRecord record) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), record.get(i).strip());
        }
        return new Row(line, values);
    }

    private static int lineAt(byte[] file, int position) {
        var line = 1;
        for (int i = 0; i < position; i++) {
            line += file[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
