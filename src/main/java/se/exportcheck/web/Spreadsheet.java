package se.exportcheck.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

    private static void write(Worksheet page, Sheet sheet) {
        for (var column = 0; column < sheet.header().size(); column++) {
            page.value(0, column, sheet.header().get(column));
        }
        page.range(0, 0, 0, sheet.header().size() - 1).style().bold().set();
        page.freezePane(0, 1);
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
                case Object text -> page.value(row, column, text.toString());
            }
        }
    }
}
