package se.exportcheck.web;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook. Text is stored as text, so that nothing that somebody typed becomes a formula. */
public final class Spreadsheet {

    private static final String PROGRAM = "Exportcheck";
    private static final String VERSION = "1.0";
    private static final String DAY = "yyyy-mm-dd";
    private static final int KEPT_ROWS = 1_000;

    public static final MediaType TYPE =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Spreadsheet() {}

    /**
     * @param name at most 31 characters
     * @param rows of text, numbers and days
     */
    public record Sheet(String name, List<String> header, List<List<Object>> rows) {}

    public static byte[] of(Sheet... sheets) {
        return of(List.of(sheets));
    }

    public static byte[] of(List<Sheet> sheets) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, PROGRAM, VERSION)) {
            for (var sheet : sheets) {
                write(book.newWorksheet(sheet.name()), sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A workbook of one sheet that is written as its rows come, however many they are. */
    public static Open open(OutputStream out, String name, List<String> header) {
        var book = new Workbook(out, PROGRAM, VERSION);
        var page = book.newWorksheet(name);
        head(page, header);
        return new Open(book, page);
    }

    /** Takes rows of text, numbers and days, until it is closed. */
    public static final class Open implements AutoCloseable {

        private final Workbook book;
        private final Worksheet page;
        private int rows;

        private Open(Workbook book, Worksheet page) {
            this.book = book;
            this.page = page;
        }

        public void add(List<Object> values) throws IOException {
            write(page, ++rows, values);
            if (rows % KEPT_ROWS == 0) {
                page.flush();
            }
        }

        @Override
        public void close() throws IOException {
            book.finish();
        }
    }

    private static void head(Worksheet page, List<String> header) {
        for (var column = 0; column < header.size(); column++) {
            page.value(0, column, header.get(column));
        }
        page.range(0, 0, 0, header.size() - 1).style().bold().set();
        page.freezePane(0, 1);
    }

    private static void write(Worksheet page, Sheet sheet) {
        head(page, sheet.header());
        for (var row = 0; row < sheet.rows().size(); row++) {
            write(page, row + 1, sheet.rows().get(row));
        }
    }

    private static void write(Worksheet page, int row, List<Object> values) {
        for (var column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case Number number -> page.value(row, column, number);
                case LocalDate day -> {
                    page.value(row, column, day);
                    page.style(row, column).format(DAY).set();
                }
                case Object text -> page.inlineString(row, column, text.toString()); // kept nowhere once it is written
            }
        }
    }
}
